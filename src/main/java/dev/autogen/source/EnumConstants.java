package dev.autogen.source;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.autogen.source.Initializer.Kind;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the enum constants that a class refers to.
 *
 * @param mappedAsEnum whether the mapping shows that the property is an enum; then the source of
 *     the enum is optional
 */
record EnumConstants(SourceFiles files, SourceClass user, boolean mappedAsEnum) {
  /** {@code Status.NEW}, with a simple or qualified type name. */
  Optional<Initializer> qualified(FieldAccessExpr access) {
    String constant = access.getNameAsString();
    Optional<SourceClass> type = new TypeNames(files, user).resolve(access.getScope().toString());
    if (type.isEmpty() && mappedAsEnum) {
      return Optional.of(Initializer.of(Kind.ENUM_CONSTANT, constant));
    }
    return type.flatMap(found -> constant(found, constant));
  }

  /** {@code NEW}, if the class imports it statically. */
  Optional<Initializer> staticallyImported(NameExpr name) {
    return user.imports().stream()
        .filter(ImportDeclaration::isStatic)
        .map(declaration -> importedFrom(declaration, name.getNameAsString()))
        .flatMap(Optional::stream)
        .map(type -> new TypeNames(files, user).resolve(type))
        .flatMap(Optional::stream)
        .map(type -> constant(type, name.getNameAsString()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> importedFrom(ImportDeclaration declaration, String constant) {
    if (declaration.isAsterisk()) {
      return Optional.of(declaration.getNameAsString());
    }
    return Optional.of(declaration.getName())
        .filter(name -> name.getIdentifier().equals(constant))
        .flatMap(name -> name.getQualifier())
        .map(qualifier -> qualifier.asString());
  }

  private static Optional<Initializer> constant(SourceClass type, String constant) {
    if (!(type.declaration() instanceof EnumDeclaration declaration) || hasStoredValue(type)) {
      return Optional.empty();
    }
    NodeList<EnumConstantDeclaration> entries = declaration.getEntries();
    for (int ordinal = 0; ordinal < entries.size(); ordinal++) {
      if (entries.get(ordinal).getNameAsString().equals(constant)) {
        return Optional.of(new Initializer(Kind.ENUM_CONSTANT, constant, OptionalInt.of(ordinal)));
      }
    }
    return Optional.empty();
  }

  /** Whether the enum is stored as neither its name nor its ordinal. */
  private static boolean hasStoredValue(SourceClass type) {
    return type.declaration().getFields().stream()
        .anyMatch(field -> field.getAnnotationByName("EnumeratedValue").isPresent());
  }
}
