package dev.autogen.safety;

import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.PrimaryKey;
import java.util.List;
import java.util.Optional;

/**
 * AG410: a primary key of type integer or smallint, whose numbers run out at 2,147,483,647 or
 * 32,767.
 */
final class ShortKey implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return operation instanceof CreateTable create
        ? create.table().constraints(PrimaryKey.class).stream()
            .filter(key -> key.columns().size() == 1)
            .flatMap(key -> create.table().column(key.columns().get(0)).stream())
            .filter(column -> SHORT.contains(column.type().name()))
            .map(column -> message(create.table().name(), column.name(), column.type().toString()))
            .findFirst()
        : Optional.empty();
  }

  private static String message(Object table, Object column, String type) {
    return "short key: "
        + table
        + "."
        + column
        + " is "
        + type
        + ", and changing it to bigint later rewrites the table";
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .newConstraints()
        .filter(it -> it.kind() == Kind.PRIMARY_KEY && it.columns().size() == 1)
        .flatMap(it -> statement.after().attribute(it.owner(), it.columns().get(0)).stream())
        .filter(column -> SHORT.contains(column.type()))
        .map(
            column ->
                Observation.of(
                    message(
                        statement.after().name(column.relation()), column.name(), column.type())))
        .toList();
  }

  private static final List<String> SHORT = List.of("integer", "smallint");
}
