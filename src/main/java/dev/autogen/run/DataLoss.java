package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.ColumnName;
import dev.autogen.sql.HeldDataSql;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the way back takes away from a database, as far as its statements name it. */
public final class DataLoss {
  private static final String NAME =
      "((?:\"(?:[^\"]|\"\")+\"|\\w+)(?:\\.(?:\"(?:[^\"]|\"\")+\"|\\w+))?)";
  private static final Pattern DROP_TABLE =
      Pattern.compile(
          "\\s*DROP\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?" + NAME + ".*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ALTER_TABLE =
      Pattern.compile(
          "\\s*ALTER\\s+TABLE\\s+(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?" + NAME + ".*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DROP_COLUMN =
      Pattern.compile(
          "\\bDROP\\s+COLUMN\\s+(?:IF\\s+EXISTS\\s+)?" + NAME, Pattern.CASE_INSENSITIVE);

  private final Connection connection;
  private final Set<String> copies;
  private final List<String> losses = new ArrayList<>();

  private DataLoss(Connection connection, Set<ColumnName> copies) {
    this.connection = connection;
    this.copies =
        copies.stream()
            .map(it -> Quoted.name(it.table()) + "." + Quoted.name(it.column()))
            .collect(Collectors.toUnmodifiableSet());
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
    Matcher table = DROP_TABLE.matcher(statement.sql());
    if (table.matches()) {
      add(HeldDataSql.rows(table.group(1)), "the rows of " + table.group(1), place);
      return;
    }
    Matcher altered = ALTER_TABLE.matcher(statement.sql());
    if (altered.matches()) {
      String name = altered.group(1);
      Matcher column = DROP_COLUMN.matcher(statement.sql());
      while (column.find()) {
        String whole = name + "." + column.group(1);
        if (!copies.contains(whole)) {
          add(HeldDataSql.values(name, column.group(1)), "what " + whole + " holds", place);
        }
      }
    }
  }

  private void add(String query, String what, String place) throws SQLException {
    if (HeldData.exists(connection, query).orElse(false)) {
      losses.add(what + "  (" + place + ")");
    }
  }
}
