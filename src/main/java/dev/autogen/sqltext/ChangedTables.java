package dev.autogen.sqltext;

import dev.autogen.schema.QualifiedName;
import dev.autogen.sqltext.SqlCommand.AlterTable;
import dev.autogen.sqltext.SqlCommand.CreateIndex;
import dev.autogen.sqltext.SqlCommand.CreateTrigger;
import dev.autogen.sqltext.SqlCommand.DescribeTable;
import dev.autogen.sqltext.SqlCommand.DropTables;
import dev.autogen.sqltext.SqlCommand.DropTrigger;
import dev.autogen.sqltext.SqlCommand.WriteRows;
import java.util.List;

/** The tables that a statement changes: rows, columns, constraints or indexes. */
public final class ChangedTables {
  private ChangedTables() {}

  /**
   * The tables; empty if the statement changes something else. Unqualified names are in {@code
   * public}.
   */
  public static List<QualifiedName> in(String sql) {
    return names(SqlCommand.of(sql)).stream()
        .map(name -> name.in(QualifiedName.PUBLIC))
        .distinct()
        .toList();
  }

  private static List<SqlName> names(SqlCommand command) {
    if (command instanceof AlterTable it) {
      return List.of(it.table());
    }
    if (command instanceof WriteRows it) {
      return it.targets().stream().map(RowTarget::table).toList();
    }
    if (command instanceof CreateIndex it) {
      return List.of(it.table());
    }
    if (command instanceof CreateTrigger it) {
      return List.of(it.table());
    }
    if (command instanceof DropTrigger it) {
      return List.of(it.table());
    }
    if (command instanceof DropTables it) {
      return it.tables();
    }
    return command instanceof DescribeTable it ? List.of(it.table()) : List.of();
  }
}
