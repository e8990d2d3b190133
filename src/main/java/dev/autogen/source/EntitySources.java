package dev.autogen.source;

import com.github.javaparser.ast.Node;
import dev.autogen.schema.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The source code of the entities. A file is parsed once, when it is first needed. A file that is
 * missing or cannot be parsed gives no results. Not thread-safe.
 */
public final class EntitySources {
  private final SourceFiles files;

  private EntitySources(SourceFiles files) {
    this.files = files;
  }

  /** The sources in these folders, each a source root such as {@code src/main/java}. */
  public static EntitySources in(List<Path> sourceFolders) {
    return new EntitySources(new SourceFiles(sourceFolders));
  }

  /** The declaration of the class, or of the field, getter or record component of the property. */
  public Optional<SourceLocation> locate(Origin origin) {
    return files.find(origin.className()).flatMap(found -> locate(found, origin.property()));
  }

  /** The initial value of the field, if it is known without running the code. */
  public Optional<Initializer> initializer(Origin origin) {
    return files
        .find(origin.className())
        .flatMap(
            found ->
                origin
                    .property()
                    .flatMap(property -> new InitializerReader(files, found, property).read()));
  }

  /** The same as source text, with the simple name of the class: {@code User.status = "active"}. */
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
