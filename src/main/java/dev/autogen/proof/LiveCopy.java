package dev.autogen.proof;

import dev.autogen.DatabaseException;
import dev.autogen.introspect.CatalogQuery;
import dev.autogen.introspect.LiveDefinitions;
import dev.autogen.introspect.LiveSession;
import dev.autogen.schema.Identifier;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.scratch.ScratchRoles;
import dev.autogen.scratch.ScratchServer;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A throw-away database with everything that a live one has, but for its rows: what migrations
 * created and what people did, with owners, privileges and the role of the session.
 */
public final class LiveCopy implements AutoCloseable {
  private static final String SEARCH_PATH = "search_path";

  private static final CatalogQuery MAY_MIGRATE = CatalogQuery.of(LiveCopy.class, "may_migrate");

  private final LiveDefinitions live;
  private final ScratchRoles roles;
  private final ScratchDatabase database;
  private final NotCovered notCovered;
  private Optional<Identifier> role = Optional.empty();

  private LiveCopy(LiveDefinitions live, ScratchDatabase database, ScratchRoles roles) {
    this.live = live;
    this.database = database;
    this.roles = roles;
    notCovered = new NotCovered(live.needs());
  }

  /**
   * Copies a database.
   *
   * @param connection to the live database, which is only read
   * @param namespaces those that a migration may change
   */
  public static LiveCopy of(
      Connection connection, Collection<Identifier> namespaces, ScratchServer scratch) {
    LiveDefinitions live =
        LiveDefinitions.read(
            connection, (needs, session) -> CopyExtent.of(namespaces, needs, session));
    ScratchDatabase database = scratch.createDatabase();
    LiveCopy copy = new LiveCopy(live, database, roles(live, scratch, database));
    try {
      copy.create();
      return copy;
    } catch (SQLException e) {
      copy.close();
      throw ScratchDatabase.failure(e);
    } catch (RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  private static ScratchRoles roles(
      LiveDefinitions live, ScratchServer scratch, ScratchDatabase database) {
    try {
      return scratch.roles(live.roles());
    } catch (DatabaseException e) {
      database.close();
      throw e;
    }
  }

  private void create() throws SQLException {
    roles.failures().forEach(notCovered::add);
    live.session().subscriptions().forEach(notCovered::add);
    try (Connection connection = database.connect()) {
      if (!live.needs().namespaces().containsKey(new Identifier("public"))) {
        execute(connection, "DROP SCHEMA public");
      }
      settings(connection);
      new CopiedObjects(live, notCovered).create(connection);
      privileges(connection);
    }
    if (!live.session().superuser()) {
      role = usable(roles.withoutSuperuser(live.session().role())).filter(this::mayMigrate);
    }
  }

  /** Settings are of the database, so that every session has them, also after it is reset. */
  private void settings(Connection connection) throws SQLException {
    setting(connection, SEARCH_PATH, live.session().searchPath());
    for (Map.Entry<String, String> setting : live.session().settings().entrySet()) {
      setting(connection, setting.getKey(), setting.getValue());
    }
  }

  private void setting(Connection connection, String name, String value) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT set_config(?, ?, false)")) {
      statement.setString(1, name);
      statement.setString(2, value);
      statement.execute();
      String path =
          Stream.of(name.split("\\."))
              .map(it -> Quoted.name(new Identifier(it)))
              .collect(Collectors.joining("."));
      execute(connection, "ALTER DATABASE " + database.name() + " SET " + path + " FROM CURRENT");
    } catch (SQLException e) {
      // The value may be a secret, and the server's message may repeat it.
      notCovered.add("the setting " + name);
    }
  }

  private void privileges(Connection connection) {
    LiveSession session = live.session();
    List<String> statements = new ArrayList<>();
    statements.add(
        "ALTER DATABASE " + database.name() + " OWNER TO " + Quoted.name(session.owner()));
    session.privileges().stream()
        .map(it -> it.what() + " ON DATABASE " + database.name() + " " + it.whose())
        .forEach(statements::add);
    try {
      for (String statement : statements) {
        execute(connection, statement);
      }
    } catch (SQLException e) {
      notCovered.add("owner and privileges of the database (" + e.getMessage() + ")");
    }
  }

  private Optional<Identifier> usable(Optional<Identifier> wanted) throws SQLException {
    if (wanted.isPresent()) {
      try (Connection connection = database.connectAs(wanted.get())) {
        execute(connection, "SELECT 1");
        return wanted;
      } catch (DatabaseException e) {
        notCovered.add(
            "the rights of the role " + live.session().role() + " (" + e.getMessage() + ")");
        return Optional.empty();
      }
    }
    notCovered.add("the rights of the role " + live.session().role());
    return Optional.empty();
  }

  /** Whether the role applies migrations; otherwise it only reads, and another one does. */
  private boolean mayMigrate(Identifier wanted) {
    try (Connection connection = database.connectAs(wanted)) {
      boolean migrates = MAY_MIGRATE.run(connection, row -> row.flag("migrates")).get(0);
      if (!migrates) {
        notCovered.add(
            "the rights of the role that applies migrations ("
                + live.session().role()
                + " may not)");
      }
      return migrates;
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What the copy lacks: kind and name of each, with the reason. */
  public List<String> notCovered() {
    return notCovered.lines();
  }

  ScratchDatabase database() {
    return database;
  }

  /** A session for migrations, with the rights of the role of the live session. */
  public Connection connectAsRole() {
    return role.map(database::connectAs).orElseGet(database::connect);
  }

  /** A session for everything else, which may do everything. */
  public Connection connect() throws SQLException {
    Connection connection = database.connect();
    // Names without a schema are those of "public" wherever autogen writes them.
    execute(
        connection,
        "SELECT set_config('search_path', concat_ws(', ', nullif(current_setting('search_path'), ''), 'public'), false)");
    return connection;
  }

  @Override
  public void close() {
    try (roles) {
      database.close();
    }
  }
}
