package dev.autogen.safety;

import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import java.util.List;

/** AG410: a primary key that ends at two thousand million rows, or at thirty thousand. */
final class ShortKey implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .newConstraints()
        .filter(it -> it.kind() == Kind.PRIMARY_KEY && it.columns().size() == 1)
        .flatMap(it -> statement.after().attribute(it.owner(), it.columns().get(0)).stream())
        .filter(column -> SHORT.contains(column.type()))
        .map(
            column ->
                Sighting.of(
                    "short key: "
                        + statement.after().name(column.relation())
                        + "."
                        + column.name()
                        + " is "
                        + column.type()
                        + ", and to make it bigint later rewrites the table"))
        .toList();
  }

  private static final List<String> SHORT = List.of("integer", "smallint");
}
