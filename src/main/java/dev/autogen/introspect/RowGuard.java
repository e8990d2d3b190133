package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A policy, trigger or rule that may hide rows of a table from an UPDATE, or change what it writes.
 *
 * @param kind policy, trigger or rule
 * @param name its name
 * @param table the table it belongs to, as SQL text: the table itself or one of its partitions
 * @param removal the statement that disables it
 */
public record RowGuard(String kind, String name, String table, String removal) {
  private static final CatalogQuery QUERY = CatalogQuery.named("row_guards");

  /**
   * Reads the guards of several tables in one query.
   *
   * @param tables table names as a statement on this connection would write them; a missing table
   *     has no guards
   * @return the guards by table
   */
  public static Map<String, List<RowGuard>> of(Connection connection, Collection<String> tables) {
    try {
      Map<String, List<RowGuard>> guards = new LinkedHashMap<>();
      QUERY.run(
          connection,
          tables,
          row ->
              guards
                  .computeIfAbsent(row.text("asked"), table -> new ArrayList<>())
                  .add(
                      new RowGuard(
                          row.text("kind"),
                          row.text("name"),
                          row.text("table"),
                          row.text("removal"))));
      return guards;
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the catalog: " + e.getMessage(), e);
    }
  }

  /** The guards of one table. */
  public static List<RowGuard> of(Connection connection, String table) {
    return of(connection, List.of(table)).getOrDefault(table, List.of());
  }

  /** Such as {@code trigger audit of orders, rule keep of orders}. */
  public static String words(Collection<RowGuard> guards) {
    return guards.stream().map(RowGuard::toString).collect(Collectors.joining(", "));
  }

  /** Whether it rewrites statements instead of checking rows. */
  public boolean isRule() {
    return kind.equals("rule");
  }

  @Override
  public String toString() {
    return kind + " " + name + " of " + table;
  }
}
