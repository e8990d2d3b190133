package dev.autogen.safety;

import dev.autogen.measure.Catalog;
import dev.autogen.measure.ConstraintState.Kind;
import dev.autogen.measure.Measured;
import java.util.List;
import java.util.stream.Collectors;

/** AG329: a foreign key compares two types. */
final class MismatchedForeignKey implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .newConstraints()
        .filter(it -> it.kind() == Kind.FOREIGN_KEY)
        .filter(
            it ->
                !types(statement.after(), it.owner(), it.columns())
                    .equals(types(statement.after(), it.referenced(), it.referencedColumns())))
        .map(
            it ->
                Sighting.of(
                    "two types: "
                        + it.name()
                        + " compares "
                        + types(statement.after(), it.owner(), it.columns())
                        + " with "
                        + types(statement.after(), it.referenced(), it.referencedColumns())))
        .toList();
  }

  /** The types without what limits them, which no comparison looks at. */
  private static String types(Catalog catalog, long table, List<Integer> columns) {
    return columns.stream()
        .flatMap(number -> catalog.attribute(table, number).stream())
        .map(column -> column.type().replaceAll("\\(.*?\\)", ""))
        .collect(Collectors.joining(", "));
  }
}
