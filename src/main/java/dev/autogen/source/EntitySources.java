package dev.autogen.source;

import com.github.javaparser.ast.Node;
import dev.autogen.schema.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The source code of the entities. Only the files of classes that are asked for are parsed, each
 * once; a file that is missing or does not parse simply has no answers. Not for use by several
 * threads at once.
 */
public final class EntitySources {
  private final SourceFiles files;

  private EntitySources(SourceFiles files) {
    this.files = files;
  }

  /** The sources below these folders, each the root of its packages as {@code src/main/java} is. */
  public static EntitySources in(List<Path> sourceFolders) {
    return new EntitySources(new SourceFiles(sourceFolders));
  }

  /** Where the class is declared, or the field, getter or record component of the property. */
  public Optional<SourceLocation> locate(Origin origin) {
    return files.find(origin.className()).flatMap(found -> locate(found, origin.property()));
  }

  /**
   * What the field of the property is initialised with, if that is a value known before it runs.
   */
  public Optional<Initializer> initializer(Origin origin) {
    return files
        .find(origin.className())
        .flatMap(
            found ->
                origin
                    .property()
                    .flatMap(property -> new InitializerReader(files, found, property).read()));
  }

  /**
   * The same in the words of the source, with the simple name of the class: {@code User.status =
   * "active"}.
   */
  public Optional<String> initializerWords(Origin origin) {
    return files
        .find(origin.className())
        .flatMap(
            found ->
                origin
                    .property()
                    .flatMap(property -> new InitializerReader(files, found, property).words()));
  }

  private static Optional<SourceLocation> locate(SourceClass found, Optional<String> property) {
    Optional<Node> named =
        property.isPresent() ? found.mappedMember(property.get()) : Optional.of(found.name());
    return named
        .flatMap(Node::getBegin)
        .map(position -> new SourceLocation(found.file(), position.line));
  }
}
