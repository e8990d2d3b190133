package dev.autogen.source;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares names of a mapping with names of the database. A naming strategy may change case and add
 * underscores, so both are ignored.
 */
final class MappedName {
  private static final Set<String> COLUMN_ANNOTATIONS =
      Set.of("Column", "JoinColumn", "OrderColumn", "MapKeyColumn");
  private static final Set<String> TABLE_ANNOTATIONS =
      Set.of("Table", "JoinTable", "CollectionTable", "SecondaryTable");
  private static final Set<String> ASSOCIATIONS = Set.of("ManyToOne", "OneToOne");

  private MappedName() {}

  /** Whether the property may be mapped to a column of this name. */
  static boolean isColumn(SourceClass owner, String property, String column) {
    List<AnnotationExpr> annotations = owner.annotationsOf(property).toList();
    Optional<String> named = name(annotations.stream(), COLUMN_ANNOTATIONS);
    if (named.isPresent()) {
      return same(named.get(), column);
    }
    boolean association =
        annotations.stream().anyMatch(it -> ASSOCIATIONS.contains(it.getName().getIdentifier()));
    return association
        ? bare(column).startsWith(bare(property)) && !same(property, column)
        : same(property, column);
  }

  /** Whether the class may be mapped to a table of this name. */
  static boolean isTable(SourceClass type, String table) {
    Optional<String> named = name(type.declaration().getAnnotations().stream(), TABLE_ANNOTATIONS);
    Optional<String> entity =
        named.isPresent()
            ? named
            : name(type.declaration().getAnnotations().stream(), Set.of("Entity"));
    return same(entity.orElseGet(() -> type.name().asString()), table);
  }

  /** Whether the property is mapped to a table of this name. */
  static boolean isTable(SourceClass owner, String property, String table) {
    return name(owner.annotationsOf(property), TABLE_ANNOTATIONS)
        .filter(named -> same(named, table))
        .isPresent();
  }

  private static Optional<String> name(Stream<AnnotationExpr> annotations, Set<String> kinds) {
    return annotations
        .filter(it -> kinds.contains(it.getName().getIdentifier()))
        .flatMap(it -> it.findAll(MemberValuePair.class).stream())
        .filter(pair -> pair.getNameAsString().equals("name"))
        .map(MemberValuePair::getValue)
        .filter(StringLiteralExpr.class::isInstance)
        .map(value -> ((StringLiteralExpr) value).asString())
        .findFirst();
  }

  private static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String name) {
    return name.replaceAll("[`\"_]", "").toLowerCase(Locale.ROOT);
  }
}
