package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.HeldDataSql;
import dev.autogen.sql.Quoted;
import dev.autogen.sqltext.SqlCommand;
import dev.autogen.sqltext.SqlCommand.AlterTable;
import dev.autogen.sqltext.SqlCommand.DropTables;
import dev.autogen.sqltext.SqlName;
import dev.autogen.sqltext.TableAction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the way back takes away from a database, as far as its statements name it. */
public final class DataLoss {
  private final Connection connection;
  private final Set<ColumnName> copies;
  private final List<String> losses = new ArrayList<>();

  private DataLoss(Connection connection, Set<ColumnName> copies) {
    this.connection = connection;
    this.copies = Set.copyOf(copies);
  }

  /**
   * Finds the tables and columns that hold something now and would be gone.
   *
   * @param migrations those that are to be reverted
   * @param copies columns whose values others hold too
   * @return what would be lost, with its place in a file, a line each
   */
  public static List<String> ofReverting(
      List<Migration> migrations, Set<ColumnName> copies, Connection connection) {
    DataLoss loss = new DataLoss(connection, copies);
    try {
      for (Migration migration : migrations) {
        for (SqlStatement statement : migration.downgrade().statements().toList()) {
          loss.look(
              statement,
              statement.file().orElse(migration.file()).getFileName() + ":" + statement.line());
        }
      }
    } catch (SQLException e) {
      throw new DatabaseException("cannot see what would be lost: " + e.getMessage(), e);
    }
    return loss.losses;
  }

  private void look(SqlStatement statement, String place) throws SQLException {
    SqlCommand command = SqlCommand.of(statement.sql());
    if (command instanceof DropTables drop) {
      for (SqlName table : drop.tables()) {
        String name = Quoted.name(table);
        add(HeldDataSql.rows(name), "the rows of " + name, place);
      }
    } else if (command instanceof AlterTable alter) {
      for (TableAction action : alter.actions()) {
        if (action.kind() == TableAction.Kind.DROP_COLUMN && action.name().isPresent()) {
          column(alter.table(), action.name().get(), place);
        }
      }
    }
  }

  private void column(SqlName table, Identifier column, String place) throws SQLException {
    if (!copies.contains(new ColumnName(table.in(QualifiedName.PUBLIC), column))) {
      String name = Quoted.name(table);
      String value = Quoted.name(column);
      add(HeldDataSql.values(name, value), "what " + name + "." + value + " holds", place);
    }
  }

  private void add(String query, String what, String place) throws SQLException {
    if (HeldData.exists(connection, query).orElse(false)) {
      losses.add(what + "  (" + place + ")");
    }
  }
}
