package dev.autogen.safety;

import dev.autogen.measure.Attribute;
import dev.autogen.measure.Measured;
import java.util.List;
import java.util.stream.Stream;

/** AG409: a column of json, whose values nothing can compare. */
final class JsonColumn implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return newColumns(statement)
        .filter(column -> column.type().equals("json"))
        .map(
            column ->
                Sighting.of(
                    "json: a query with DISTINCT or GROUP BY over " + column.name() + " fails"))
        .toList();
  }

  private static Stream<Attribute> newColumns(Measured statement) {
    return statement.after().attributes().stream()
        .filter(it -> statement.before().attribute(it.relation(), it.number()).isEmpty());
  }
}
