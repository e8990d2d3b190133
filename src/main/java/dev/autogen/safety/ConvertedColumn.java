package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.TouchedTable;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** AG301: a column type changes, and PostgreSQL rewrites the table for it. */
final class ConvertedColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (operation instanceof AlterColumn alter
        && alter.changesType()
        && !context
            .recipes()
            .shadowed()
            .contains(new ColumnName(alter.table(), alter.after().name()))) {
      SqlType from = alter.before().type();
      SqlType to = alter.after().type();
      if (!Widening.isOne(from, to)) {
        return Optional.of(
            "table rewrite: "
                + alter.table()
                + " is locked for reads and writes while "
                + alter.after().name()
                + " changes from "
                + from
                + " to "
                + to);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(RewriteCause.TYPE::appliesTo)
        .map(table -> Observation.of(table, "table rewrite: " + message(table)))
        .toList();
  }

  private static String message(TouchedTable table) {
    return table
        .changedTypes()
        .map(
            column ->
                column.after().name()
                    + " changes from "
                    + column.before().type()
                    + " to "
                    + column.after().type())
        .collect(
            Collectors.joining(
                " and ", table.name() + " is locked for reads and writes while ", ""));
  }
}
