package dev.autogen.safety;

import dev.autogen.measure.Attribute;
import dev.autogen.measure.Measured;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AG409: a column of type json, whose values have no equality operator. */
final class JsonColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    Stream<Column> columns =
        operation instanceof CreateTable create
            ? create.table().columns().stream()
            : operation instanceof AddColumn add ? Stream.of(add.column()) : Stream.empty();
    String names =
        columns
            .filter(column -> column.type().name().equals("json") && !column.type().array())
            .map(column -> column.name().toString())
            .collect(Collectors.joining(" or "));
    return names.isEmpty() ? Optional.empty() : Optional.of(message(names));
  }

  private static String message(String columns) {
    return "json: a query with DISTINCT or GROUP BY over " + columns + " fails";
  }

  @Override
  public List<Observation> check(Measured statement) {
    return newColumns(statement)
        .filter(column -> column.type().equals("json"))
        .map(column -> Observation.of(message(column.name().toString())))
        .toList();
  }

  private static Stream<Attribute> newColumns(Measured statement) {
    return statement.after().attributes().stream()
        .filter(it -> statement.before().attribute(it.relation(), it.number()).isEmpty());
  }
}
