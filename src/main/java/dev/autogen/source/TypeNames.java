package dev.autogen.source;

import com.github.javaparser.ast.ImportDeclaration;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves the type names in a class, in Java's lookup order. */
record TypeNames(SourceFiles files, SourceClass user) {
  Optional<SourceClass> resolve(String written) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    String rest = dot < 0 ? "" : written.substring(dot);
    return Stream.of(
            nestedInUser(first), imported(first), Stream.of(samePackage(first)), imports(first))
        .flatMap(names -> names)
        .map(name -> name + rest)
        .flatMap(TypeNames::binaryNames)
        .map(files::find)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> binaryNames(written).map(files::find).flatMap(Optional::stream).findFirst());
  }

  private Stream<String> nestedInUser(String name) {
    return Stream.iterate(user.binaryName(), outer -> !outer.isEmpty(), TypeNames::enclosing)
        .map(outer -> outer + "$" + name);
  }

  private static String enclosing(String binaryName) {
    int dollar = binaryName.lastIndexOf('$');
    return dollar < 0 ? "" : binaryName.substring(0, dollar);
  }

  private Stream<String> imported(String name) {
    return user.imports().stream()
        .filter(declaration -> !declaration.isAsterisk())
        .filter(declaration -> declaration.getName().getIdentifier().equals(name))
        .map(ImportDeclaration::getNameAsString);
  }

  private String samePackage(String name) {
    String binaryName = user.binaryName();
    return binaryName.substring(0, binaryName.lastIndexOf('.') + 1) + name;
  }

  private Stream<String> imports(String name) {
    return user.imports().stream()
        .filter(ImportDeclaration::isAsterisk)
        .map(declaration -> declaration.getNameAsString() + "." + name);
  }

  /** The possible binary names of a dotted name: only the files show which parts are classes. */
  private static Stream<String> binaryNames(String dotted) {
    return Stream.iterate(
        dotted, name -> !name.isEmpty(), name -> name.lastIndexOf('.') < 0 ? "" : lastDot(name));
  }

  private static String lastDot(String name) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "$" + name.substring(dot + 1);
  }
}
