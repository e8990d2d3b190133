package dev.autogen.sql;

import dev.autogen.schema.Expression;
import dev.autogen.schema.SeedRow;
import java.util.stream.Collectors;

/** The statements for seed rows. */
public final class SeedRowSql {
  private SeedRowSql() {}

  /** Inserts the row, unless the application has inserted it already. */
  static Statement insert(SeedRow row) {
    String insert =
        "INSERT INTO "
            + Quoted.name(row.table())
            + " ("
            + Quoted.names(row.columns())
            + ") VALUES ("
            + row.values().stream().map(Expression::sql).collect(Collectors.joining(", "))
            + ")";
    return Statement.of(row.key().isEmpty() ? insert : insert + " ON CONFLICT DO NOTHING");
  }

  static Statement delete(SeedRow row) {
    return Statement.of("DELETE FROM " + Quoted.name(row.table()) + condition(row));
  }

  /** A query that returns a row if the seed row exists. */
  public static String exists(SeedRow row) {
    return "SELECT FROM " + Quoted.name(row.table()) + condition(row) + " LIMIT 1";
  }

  private static String condition(SeedRow row) {
    return row.key().isEmpty()
        ? ""
        : row.key().stream()
            .map(column -> Quoted.name(column) + " = " + row.value(column).sql())
            .collect(Collectors.joining(" AND ", " WHERE ", ""));
  }
}
