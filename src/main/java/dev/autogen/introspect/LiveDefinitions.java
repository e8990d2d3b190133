package dev.autogen.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a copy of a database without its rows is made of, by the server's own definitions.
 *
 * @param objects in the order of their kinds: schemas, types, functions, tables and so on; parts
 *     after their whole
 * @param needs what each object needs
 */
public record LiveDefinitions(
    List<ObjectDefinition> objects,
    ObjectNeeds needs,
    List<RoleDefinition> roles,
    LiveSession session) {
  private static final CatalogQuery OBJECTS = CatalogQuery.named("object_definitions");
  private static final CatalogQuery ROLES = CatalogQuery.named("object_roles");

  public LiveDefinitions {
    objects = List.copyOf(objects);
    roles = List.copyOf(roles);
  }

  /**
   * Reads them in one transaction, with a number of round trips that does not depend on the number
   * of objects.
   *
   * @param choice chooses the ids of the objects to read
   */
  public static LiveDefinitions read(
      Connection connection, BiFunction<ObjectNeeds, LiveSession, Set<String>> choice) {
    LiveSession session = LiveSession.read(connection);
    return ReadTransaction.catalog(
        connection,
        () -> {
          ObjectNeeds needs = ObjectNeeds.read(connection);
          qualifyAllNames(connection);
          return new LiveDefinitions(
              OBJECTS.run(connection, choice.apply(needs, session), LiveDefinitions::object),
              needs,
              ROLES.run(
                  connection,
                  row ->
                      new RoleDefinition(
                          row.name("name"), row.text("attributes"), row.texts("granted"))),
              session);
        });
  }

  /** For the transaction only. */
  private static void qualifyAllNames(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL search_path = ''");
    }
  }

  private static ObjectDefinition object(Row row) throws SQLException {
    return new ObjectDefinition(
        row.text("id"),
        row.optionalText("part"),
        row.optionalText("description"),
        row.optionalTexts("create"));
  }
}
