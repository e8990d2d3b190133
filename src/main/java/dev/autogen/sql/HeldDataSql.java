package dev.autogen.sql;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sqltext.UpdateStatement;
import java.util.Collection;
import java.util.stream.Collectors;

/** Queries that ask whether there is anything to lose: the first row found answers them. */
public final class HeldDataSql {
  private HeldDataSql() {}

  public static String rows(QualifiedName table) {
    return rows(Quoted.name(table));
  }

  public static String values(ColumnName column) {
    return values(Quoted.name(column.table()), Quoted.name(column.column()));
  }

  /** The same of a name as a statement spells it. */
  public static String rows(String table) {
    return "SELECT EXISTS (SELECT FROM " + table + ")";
  }

  /** The same of names as a statement spells them. */
  public static String values(String table, String column) {
    return "SELECT EXISTS (SELECT FROM " + table + " WHERE " + column + " IS NOT NULL)";
  }

  /**
   * Whether there are rows in which an UPDATE puts another value in the place of one.
   *
   * @param columns those of the columns it sets that count
   */
  public static String overwritten(UpdateStatement update, Collection<Identifier> columns) {
    String filled =
        columns.stream()
            .map(column -> Quoted.name(column) + " IS NOT NULL")
            .collect(Collectors.joining(" OR "));
    return "SELECT EXISTS (SELECT FROM "
        + update.target()
        + " WHERE ("
        + filled
        + ")"
        + update.condition().map(condition -> " AND (" + condition + "\n)").orElse("")
        + ")";
  }

  /** Takes all rows away from a table and from those that refer to it. */
  public static String empty(QualifiedName table) {
    return "TRUNCATE " + Quoted.name(table) + " CASCADE";
  }
}
