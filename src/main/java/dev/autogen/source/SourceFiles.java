package dev.autogen.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds declarations of classes by name. A file is parsed when it is first needed. */
final class SourceFiles {
  private final List<Path> folders;
  private final Map<Path, Optional<CompilationUnit>> parsed = new HashMap<>();
  private final JavaParser parser =
      new JavaParser(
          new ParserConfiguration()
              .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
              .setAttributeComments(false));

  SourceFiles(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * The declaration of a class.
   *
   * @param binaryName the name as {@link Class#getName} returns it: {@code a.b.Outer$Inner}
   */
  Optional<SourceClass> find(String binaryName) {
    List<String> nesting = Arrays.asList(binaryName.split("\\$", -1));
    return folders.stream()
        .map(folder -> file(folder, nesting.get(0)))
        .flatMap(Optional::stream)
        .map(file -> declaration(file, binaryName, nesting))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Path> file(Path folder, String topLevelClass) {
    try {
      return Optional.of(folder.resolve(topLevelClass.replace('.', '/') + ".java"))
          .filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty(); // a name that no file of this system can have
    }
  }

  private Optional<SourceClass> declaration(Path file, String binaryName, List<String> nesting) {
    return parsed
        .computeIfAbsent(file, this::parse)
        .flatMap(unit -> typeNamed(simpleName(nesting.get(0)), unit.getTypes()))
        .flatMap(outer -> nested(outer, nesting.subList(1, nesting.size())))
        .map(type -> new SourceClass(binaryName, file, type));
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Optional<TypeDeclaration<?>> nested(TypeDeclaration<?> outer, List<String> path) {
    Optional<TypeDeclaration<?>> found = Optional.of(outer);
    for (String name : path) {
      found = found.flatMap(type -> typeNamed(name, type.getMembers()));
    }
    return found;
  }

  private static Optional<TypeDeclaration<?>> typeNamed(
      String name, List<? extends BodyDeclaration<?>> declarations) {
    for (BodyDeclaration<?> declaration : declarations) {
      if (declaration instanceof TypeDeclaration<?> type && type.getNameAsString().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private Optional<CompilationUnit> parse(Path file) {
    try {
      return result(parser.parse(file));
    } catch (IOException e) {
      // As with a source that cannot be parsed: its initializers are unknown, and are asked for.
      return Optional.empty();
    }
  }

  /** Parses the text of a file of an earlier commit; empty if it cannot be parsed. */
  Optional<CompilationUnit> parse(String text) {
    return result(parser.parse(text));
  }

  private static Optional<CompilationUnit> result(ParseResult<CompilationUnit> result) {
    return result.isSuccessful() ? result.getResult() : Optional.empty();
  }
}
