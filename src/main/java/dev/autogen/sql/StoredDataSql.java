package dev.autogen.sql;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sqltext.UpdateStatement;
import java.util.Collection;
import java.util.stream.Collectors;

/** Queries whether there is data to lose. They stop at the first row found. */
public final class StoredDataSql {
  private StoredDataSql() {}

  public static String rows(QualifiedName table) {
    return rows(Quoted.name(table));
  }

  public static String values(ColumnName column) {
    return values(Quoted.name(column.table()), Quoted.name(column.column()));
  }

  /** The same for a table name as SQL text. */
  public static String rows(String table) {
    return "SELECT EXISTS (SELECT FROM " + table + ")";
  }

  /** The same for names as SQL text. */
  public static String values(String table, String column) {
    return "SELECT EXISTS (SELECT FROM " + table + " WHERE " + column + " IS NOT NULL)";
  }

  /**
   * Whether an UPDATE overwrites values that are not NULL.
   *
   * @param columns the assigned columns to check
   */
  public static String overwritten(UpdateStatement update, Collection<Identifier> columns) {
    String filled =
        columns.stream()
            .map(column -> Quoted.name(column) + " IS NOT NULL")
            .collect(Collectors.joining(" OR "));
    return "SELECT EXISTS (SELECT FROM "
        + update.target().text()
        + " WHERE ("
        + filled
        + ")"
        + update.condition().map(where -> " AND (" + where.text() + "\n)").orElse("")
        + ")";
  }

  /** Deletes all rows of a table and of the tables that refer to it. */
  public static String empty(QualifiedName table) {
    return "TRUNCATE " + Quoted.name(table) + " CASCADE";
  }
}
