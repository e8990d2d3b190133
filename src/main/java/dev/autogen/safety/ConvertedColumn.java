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

/**
 * AG301: a type changes in a way that PostgreSQL rewrites the table for, or that not every value
 * survives.
 */
final class ConvertedColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    if (operation instanceof AlterColumn alter
        && alter.changesType()
        && !situation.shadowed().contains(new ColumnName(alter.table(), alter.after().name()))) {
      SqlType from = alter.before().type();
      SqlType to = alter.after().type();
      if (!Widening.isOne(from, to)) {
        return Optional.of(
            "table rewrite: "
                + alter.table()
                + " is locked for reads and writes while "
                + alter.after().name()
                + " turns from "
                + from
                + " into "
                + to);
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .tables()
        .filter(RewriteCause.TYPE::appliesTo)
        .map(table -> Sighting.of(table, "table rewrite: " + message(table)))
        .toList();
  }

  private static String message(TouchedTable table) {
    return table
        .changedTypes()
        .map(
            column ->
                column.after().name()
                    + " turns from "
                    + column.before().type()
                    + " into "
                    + column.after().type())
        .collect(
            Collectors.joining(
                " and ", table.name() + " is locked for reads and writes while ", ""));
  }
}
