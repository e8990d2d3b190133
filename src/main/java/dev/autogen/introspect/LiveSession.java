package dev.autogen.introspect;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a session of a database has from outside of the database's objects.
 *
 * @param role the current one
 * @param superuser whether that may do everything
 * @param searchPath as a setting
 * @param path the schemas of the search path that exist
 * @param owner of the database
 * @param privileges on the database
 * @param settings others that statements and functions may depend on, by name; not for messages
 * @param subscriptions kind and name of each
 */
public record LiveSession(
    Identifier role,
    boolean superuser,
    String searchPath,
    List<Identifier> path,
    Identifier owner,
    List<Privilege> privileges,
    Map<String, String> settings,
    List<String> subscriptions) {
  /**
   * A statement about privileges on the database.
   *
   * @param what the words before {@code ON DATABASE}
   * @param whose the words after its name
   */
  public record Privilege(String what, String whose) {}

  private static final CatalogQuery SESSION = CatalogQuery.named("object_session");

  public LiveSession {
    path = List.copyOf(path);
    privileges = List.copyOf(privileges);
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    subscriptions = List.copyOf(subscriptions);
  }

  static LiveSession read(Connection connection) {
    try {
      return SESSION.run(connection, LiveSession::of).get(0);
    } catch (SQLException e) {
      throw new DatabaseException("cannot read the catalog: " + e.getMessage(), e);
    }
  }

  private static LiveSession of(Row row) throws SQLException {
    List<String> what = row.texts("what");
    List<String> whose = row.texts("whose");
    List<String> names = row.texts("names");
    List<String> values = row.texts("values");
    return new LiveSession(
        row.name("role"),
        row.flag("superuser"),
        row.text("search_path"),
        row.names("path"),
        row.name("owner"),
        IntStream.range(0, what.size())
            .mapToObj(place -> new Privilege(what.get(place), whose.get(place)))
            .toList(),
        IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, values::get)),
        row.texts("subscriptions"));
  }
}
