package dev.autogen.sql;

import dev.autogen.depend.Closure;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.CompositeType.Attribute;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import dev.autogen.sqltext.PlaceholderSearch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Converts a value of an old type to the new type of that name: by its text if that is the same,
 * else attribute by attribute.
 */
final class CompositeConversion {
  private final List<AlterCompositeType> changes;
  private final Set<CompositeType> rebuilt = new LinkedHashSet<>();
  private final Predicate<SqlType> replaced;
  private final UnaryOperator<QualifiedName> old;
  private final Set<CompositeType> arrays = new LinkedHashSet<>();

  /**
   * Creates the conversions.
   *
   * @param changes the changed composite types
   * @param schema with all types in their new form
   * @param replaced the types that are replaced
   * @param old the name of a type while it is being replaced
   */
  CompositeConversion(
      List<AlterCompositeType> changes,
      Schema schema,
      Predicate<SqlType> replaced,
      UnaryOperator<QualifiedName> old) {
    this.replaced = replaced;
    this.old = old;
    this.changes = changes;
    changes.forEach(change -> rebuilt.add(change.after()));
    rebuilt.addAll(
        Closure.of(
            List.copyOf(rebuilt),
            schema.compositeTypes(),
            (user, used) -> user.mentions(used.name())));
  }

  /** The expression that converts a value to the new type. */
  String convert(String value, SqlType type) {
    Optional<CompositeType> made =
        rebuilt.stream().filter(candidate -> type.isOf(candidate.name())).findFirst();
    if (made.isEmpty()) {
      return TypeSql.byText(value, type);
    }
    if (type.array()) {
      arrays.add(made.get());
      return function(made.get().name()) + "(" + value + ")";
    }
    return row(value, made.get());
  }

  private String row(String value, CompositeType type) {
    CompositeType before =
        changes.stream()
            .filter(change -> change.after().equals(type))
            .findFirst()
            .map(AlterCompositeType::before)
            .orElse(type);
    String parts =
        type.attributes().stream()
            .map(
                attribute ->
                    before
                        .attribute(attribute.name())
                        .map(from -> part(value, from, attribute))
                        .orElse("NULL"))
            .collect(Collectors.joining(", "));
    return "CASE WHEN "
        + value
        + " IS DISTINCT FROM NULL THEN ROW("
        + parts
        + ")::"
        + TypeName.of(type.name())
        + " END";
  }

  private String part(String value, Attribute from, Attribute to) {
    String part = "(" + value + ")." + Quoted.name(to.name());
    if (from.type().equals(to.type())) {
      return replaced.test(to.type()) ? convert(part, to.type()) : part;
    }
    return TypeConversion.using(to.name(), from.type(), to.type())
        .map(Object::toString)
        .flatMap(PlaceholderSearch::in)
        .orElse(part);
  }

  private static String function(QualifiedName type) {
    return "pg_temp." + Quoted.name(new Identifier("as_" + type.name()));
  }

  /**
   * Functions for arrays, because an expression of {@code ALTER TABLE} cannot convert their
   * elements.
   */
  List<Statement> createFunctions() {
    List<Statement> functions = new ArrayList<>();
    for (CompositeType type : arrays) {
      String select =
          "SELECT CASE WHEN old IS NOT NULL THEN ARRAY(\n        SELECT "
              + row("old[i]", type)
              + "\n        FROM generate_subscripts(old, 1) AS i ORDER BY i) END";
      functions.add(
          Statement.of(
              "CREATE FUNCTION %s(old %s) RETURNS %s LANGUAGE sql AS $$\n    %s\n$$"
                  .formatted(
                      function(type.name()),
                      oldArray(type),
                      TypeName.of(type.name()) + "[]",
                      select)));
    }
    return functions;
  }

  List<Statement> dropFunctions() {
    return arrays.stream()
        .map(type -> "DROP FUNCTION " + function(type.name()) + "(" + oldArray(type) + ")")
        .map(Statement::of)
        .toList();
  }

  private String oldArray(CompositeType type) {
    return TypeName.of(old.apply(type.name())) + "[]";
  }
}
