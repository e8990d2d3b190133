package dev.autogen.safety;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.SqlType;
import java.util.Optional;

/**
 * AG301: a type changes in a way that PostgreSQL rewrites the table for, or that not every value
 * survives.
 */
final class ConvertedColumn implements SafetyRule {
  @Override
  public Optional<Hazard> check(Operation operation, Situation situation) {
    if (operation instanceof AlterColumn alter
        && alter.changesType()
        && !situation.shadowed().contains(new ColumnName(alter.table(), alter.after().name()))) {
      SqlType from = alter.before().type();
      SqlType to = alter.after().type();
      if (!Widening.isOne(from, to)) {
        return Optional.of(
            new Hazard(
                "AG301",
                Severity.WARNING,
                "table rewrite: "
                    + alter.table()
                    + " is locked for reads and writes while "
                    + alter.after().name()
                    + " turns from "
                    + from
                    + " into "
                    + to));
      }
    }
    return Optional.empty();
  }
}
