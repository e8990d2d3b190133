package dev.autogen.safety;

import dev.autogen.measure.Catalog;
import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** AG329: a foreign key compares columns of two types. */
final class MismatchedForeignKey implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (operation instanceof AddConstraint add && add.constraint() instanceof ForeignKey key) {
      String own = types(context, add.table(), key.columns());
      String other = types(context, key.referencedTable(), key.referencedColumns());
      return own.equals(other) ? Optional.empty() : Optional.of(message(key.name(), own, other));
    }
    return Optional.empty();
  }

  private static String types(PlanContext context, QualifiedName table, List<Identifier> columns) {
    return columns.stream()
        .flatMap(
            name -> context.after().table(table).stream().flatMap(it -> it.column(name).stream()))
        .map(column -> column.type().name())
        .collect(Collectors.joining(", "));
  }

  private static String message(Object key, String own, String other) {
    return "type mismatch: " + key + " compares " + own + " with " + other;
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .newConstraints()
        .filter(it -> it.kind() == Kind.FOREIGN_KEY)
        .filter(
            it ->
                !types(statement.after(), it.owner(), it.columns())
                    .equals(types(statement.after(), it.referenced(), it.referencedColumns())))
        .map(
            it ->
                Observation.of(
                    message(
                        it.name(),
                        types(statement.after(), it.owner(), it.columns()),
                        types(statement.after(), it.referenced(), it.referencedColumns()))))
        .toList();
  }

  /** The types without length or precision, which make no difference to the comparison. */
  private static String types(Catalog catalog, long table, List<Integer> columns) {
    return columns.stream()
        .flatMap(number -> catalog.attribute(table, number).stream())
        .map(column -> column.type().replaceAll("\\(.*?\\)", ""))
        .collect(Collectors.joining(", "));
  }
}
