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
 * What may keep an UPDATE from rows of a table, or change what it writes.
 *
 * @param kind policy, trigger or rule
 * @param name what it is called
 * @param table what it belongs to, as SQL names it: the table itself or one of its partitions
 * @param removal the statement that switches it off
 */
public record RowGuard(String kind, String name, String table, String removal) {
  private static final CatalogQuery QUERY = CatalogQuery.named("row_guards");

  /**
   * Reads those of some tables in one query.
   *
   * @param tables as a statement of the connection would name them; one that is not there has none
   * @return by table
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
      throw new DatabaseException("the database cannot be read: " + e.getMessage(), e);
    }
  }

  /** Those of one table. */
  public static List<RowGuard> of(Connection connection, String table) {
    return of(connection, List.of(table)).getOrDefault(table, List.of());
  }

  /** Such as {@code trigger audit of orders, rule keep of orders}. */
  public static String words(Collection<RowGuard> guards) {
    return guards.stream().map(RowGuard::toString).collect(Collectors.joining(", "));
  }

  /** Whether it works on statements, not on rows. */
  public boolean isRule() {
    return kind.equals("rule");
  }

  @Override
  public String toString() {
    return kind + " " + name + " of " + table;
  }
}
