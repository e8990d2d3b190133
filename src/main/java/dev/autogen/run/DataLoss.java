package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoted;
import dev.autogen.sql.StoredDataSql;
import dev.autogen.sqltext.RowChange;
import dev.autogen.sqltext.RowTarget;
import dev.autogen.sqltext.SqlCommand;
import dev.autogen.sqltext.SqlCommand.AlterTable;
import dev.autogen.sqltext.SqlCommand.DropTables;
import dev.autogen.sqltext.SqlName;
import dev.autogen.sqltext.SqlToken;
import dev.autogen.sqltext.SqlTokens;
import dev.autogen.sqltext.TableAction;
import dev.autogen.sqltext.UpdateStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The data that a downgrade deletes or overwrites: the data that its statements name, and data that
 * was found by measuring. Only data that the database holds now is a loss.
 */
public final class DataLoss {
  /** Kinds of objects that hold no rows. */
  private static final Set<String> WITHOUT_ROWS =
      Set.of(
          "FUNCTION", "PROCEDURE", "ROUTINE", "VIEW", "POLICY", "RULE", "SEQUENCE", "STATISTICS");

  private final Connection connection;
  private final Set<ColumnName> copies;
  private final Set<String> searched = new HashSet<>();
  private final List<String> losses = new ArrayList<>();

  /**
   * Starts a search in a database.
   *
   * @param copies columns whose values are also in other columns
   */
  public DataLoss(Connection connection, Set<ColumnName> copies) {
    this.connection = connection;
    this.copies = Set.copyOf(copies);
  }

  /** The losses, one line each, with file and line. */
  public List<String> lines() {
    return List.copyOf(losses);
  }

  /** Adds a table whose rows a statement deletes. */
  public void addRows(QualifiedName table, Migration migration, SqlStatement statement) {
    rows(Quoted.name(table), place(migration, statement));
  }

  /**
   * Adds a column whose values, or a part of each, a statement deletes.
   *
   * @param part what the values lose; empty if everything is lost
   */
  public void addValues(
      ColumnName column, Optional<String> part, Migration migration, SqlStatement statement) {
    values(
        Quoted.name(column.table()),
        column,
        part.map(it -> it + " of the values of ").orElse(""),
        place(migration, statement));
  }

  /** Adds the losses that the statements of downgrades name. */
  public void addNamed(List<Migration> migrations) {
    for (Migration migration : migrations) {
      migration
          .downgrade()
          .statements()
          .forEach(statement -> named(statement.sql(), place(migration, statement)));
    }
  }

  /**
   * Adds statements that may delete more than they name, for migrations that could not be measured.
   */
  public void addUnmeasured(List<Migration> migrations) {
    for (Migration migration : migrations) {
      migration
          .downgrade()
          .statements()
          .filter(statement -> mayDeleteMore(statement.sql()))
          .forEach(
              statement ->
                  addUnknown(place(migration, statement) + ": " + firstLine(statement.sql())));
    }
  }

  private static boolean mayDeleteMore(String sql) {
    List<SqlToken> tokens = SqlTokens.of(sql);
    boolean isOther = SqlCommand.of(tokens) instanceof SqlCommand.Other;
    boolean isDrop = !tokens.isEmpty() && tokens.get(0).is("DROP") && tokens.size() > 1;
    return tokens.stream().anyMatch(token -> token.is("CASCADE"))
        || (isOther && isDrop && WITHOUT_ROWS.stream().noneMatch(kind -> tokens.get(1).is(kind)));
  }

  /**
   * Adds a statement whose loss is unknown.
   *
   * @param why the file, line and statement
   */
  public void addUnknown(String why) {
    losses.add("cannot be checked in advance: " + why);
  }

  private static String place(Migration migration, SqlStatement statement) {
    return statement.file().orElse(migration.file()).getFileName() + ":" + statement.line();
  }

  private void named(String sql, String place) {
    SqlCommand command = SqlCommand.of(sql);
    if (command instanceof DropTables drop) {
      drop.tables().forEach(table -> rows(Quoted.name(table), place));
    } else if (command instanceof AlterTable alter) {
      for (TableAction action : alter.actions()) {
        if (action.kind() == TableAction.Kind.DROP_COLUMN && action.name().isPresent()) {
          values(alter.table(), action.name().get(), place);
        }
      }
    }
    RowChange change = RowChange.of(sql);
    if (change.mayWriteUnnamed()) {
      addUnknown(place + ": " + firstLine(sql));
    }
    Optional<UpdateStatement> update = UpdateStatement.of(sql).filter(it -> !it.readsOthers());
    if (update.isPresent()) {
      overwritten(update.get(), place);
    } else {
      change.targets().forEach(target -> written(target, place));
    }
  }

  private void values(SqlName table, Identifier column, String place) {
    values(Quoted.name(table), new ColumnName(table.in(QualifiedName.PUBLIC), column), "", place);
  }

  private void values(String table, ColumnName column, String part, String place) {
    if (!copies.contains(column)) {
      String name = Quoted.name(column.column());
      String whole = table + "." + name;
      String what = part.isEmpty() ? "the values of " + whole : part + whole;
      ask(StoredDataSql.values(table, name), what, place);
    }
  }

  private void rows(String table, String place) {
    ask(StoredDataSql.rows(table), "the rows of " + table, place);
  }

  /** Adds the columns that an update overwrites. A value in place of NULL is no loss. */
  private void overwritten(UpdateStatement update, String place) {
    List<Identifier> columns =
        update.assigned().columns().stream()
            .filter(column -> !update.onlyFillsNulls(column))
            .filter(column -> !copies.contains(columnName(update, column)))
            .toList();
    if (!columns.isEmpty()) {
      String names = Quoted.names(columns);
      ask(
          StoredDataSql.overwritten(update, columns),
          "values of "
              + names
              + " in "
              + Quoted.name(update.target().table())
              + ", which are overwritten",
          place);
    }
  }

  private static ColumnName columnName(UpdateStatement update, Identifier column) {
    return new ColumnName(update.target().table().in(QualifiedName.PUBLIC), column);
  }

  private void written(RowTarget target, String place) {
    String table = Quoted.name(target.table());
    switch (target.kind()) {
      case INSERT -> {}
      case UPDATE ->
          target.columns().stream()
              .filter(
                  column ->
                      !copies.contains(
                          new ColumnName(target.table().in(QualifiedName.PUBLIC), column)))
              .forEach(
                  column ->
                      ask(
                          StoredDataSql.values(table, Quoted.name(column)),
                          "values of "
                              + table
                              + "."
                              + Quoted.name(column)
                              + ", which are overwritten",
                          place));
      case DELETE, MERGE -> rows(table, place);
    }
  }

  private void ask(String query, String what, String place) {
    try {
      if (searched.add(what) && StoredData.exists(connection, query).orElse(false)) {
        losses.add(what + "  (" + place + ")");
      }
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot read which data would be lost: " + ServerMessage.of(e), e);
    }
  }

  private static String firstLine(String sql) {
    return sql.lines().limit(1).collect(Collectors.joining());
  }
}
