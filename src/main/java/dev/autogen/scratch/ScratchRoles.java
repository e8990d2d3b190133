package dev.autogen.scratch;

import dev.autogen.introspect.RoleDefinition;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Roles of a throw-away server with the names of another server's roles. A role that the server has
 * already stays as it is. The others cannot log in, and are dropped when nobody uses them any more:
 * roles belong to the whole server, which others may use at the same time.
 */
public final class ScratchRoles implements AutoCloseable {
  /** The comment on the roles that autogen created. */
  private static final String MARK = "created by autogen for throw-away databases";

  /** The advisory locks of everybody who uses such a role: one for each name. */
  private static final String LOCK = "(1635087471, hashtext(%s))";

  private static final String DUPLICATE = "42710";

  private final Connection maintenance;
  private final List<String> failures = new ArrayList<>();

  private ScratchRoles(Connection maintenance) {
    this.maintenance = maintenance;
  }

  /**
   * Creates roles.
   *
   * @param maintenance a connection of its own, which is closed with this
   */
  static ScratchRoles create(Connection maintenance, List<RoleDefinition> wanted)
      throws SQLException {
    ScratchRoles roles = new ScratchRoles(maintenance);
    for (RoleDefinition role : wanted) {
      roles.attempt("the role " + role.name(), () -> roles.create(role.name(), role.attributes()));
    }
    for (RoleDefinition role : wanted) {
      if (roles.isMarked(role.name())) {
        role.memberships()
            .forEach(
                grant ->
                    roles.attempt(
                        "a membership of the role " + role.name(), () -> roles.execute(grant)));
      }
    }
    return roles;
  }

  /** Work that may fail. */
  private interface Work {
    void run() throws SQLException;
  }

  private void attempt(String what, Work work) {
    try {
      work.run();
    } catch (SQLException e) {
      failures.add(what + " (" + e.getMessage() + ")");
    }
  }

  private void create(Identifier role, String attributes) throws SQLException {
    execute("SELECT pg_advisory_lock_shared" + LOCK.formatted(literal(role)));
    if (exists(role)) {
      return;
    }
    try {
      execute("CREATE ROLE " + Quoted.name(role) + " NOLOGIN " + attributes);
      execute("COMMENT ON ROLE " + Quoted.name(role) + " IS " + Quoted.literal(MARK));
    } catch (SQLException e) {
      if (!DUPLICATE.equals(e.getSQLState())) {
        throw e;
      }
      // Somebody else has just created it.
    }
  }

  /** What could not be created, with the server's message. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /**
   * A role with the privileges of another one, and not a superuser: the role itself, or a member of
   * it where the role of that name may do everything on this server.
   *
   * @return empty if the server lacks the role
   */
  public Optional<Identifier> withoutSuperuser(Identifier role) throws SQLException {
    if (!exists(role)) {
      return Optional.empty();
    }
    if (!isTrue("SELECT rolsuper FROM pg_roles WHERE rolname = " + literal(role))) {
      return Optional.of(role);
    }
    Identifier member =
        new Identifier(
            ScratchServer.DATABASE_PREFIX + UUID.randomUUID().toString().replace("-", ""));
    create(member, "");
    execute("GRANT " + Quoted.name(role) + " TO " + Quoted.name(member));
    return Optional.of(member);
  }

  private boolean exists(Identifier role) throws SQLException {
    return isTrue("SELECT true FROM pg_roles WHERE rolname = " + literal(role));
  }

  private boolean isMarked(Identifier role) throws SQLException {
    return isTrue(
        "SELECT shobj_description(oid, 'pg_authid') = "
            + Quoted.literal(MARK)
            + " FROM pg_roles WHERE rolname = "
            + literal(role));
  }

  private static String literal(Identifier role) {
    return Quoted.literal(role.value());
  }

  /** Drops the roles that autogen created, but for those that somebody else uses now. */
  @Override
  public void close() {
    try (maintenance) {
      execute("SELECT pg_advisory_unlock_all()");
      for (Identifier role : marked()) {
        String lock = LOCK.formatted(literal(role));
        if (isTrue("SELECT pg_try_advisory_lock" + lock)) {
          attempt(role.value(), () -> execute("DROP ROLE IF EXISTS " + Quoted.name(role)));
          execute("SELECT pg_advisory_unlock" + lock);
        }
      }
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  private List<Identifier> marked() throws SQLException {
    try (Statement statement = maintenance.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT rolname FROM pg_roles WHERE shobj_description(oid, 'pg_authid') = "
                    + Quoted.literal(MARK))) {
      List<Identifier> names = new ArrayList<>();
      while (rows.next()) {
        names.add(new Identifier(rows.getString(1)));
      }
      return names;
    }
  }

  private boolean isTrue(String query) throws SQLException {
    try (Statement statement = maintenance.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = maintenance.createStatement()) {
      statement.execute(sql);
    }
  }
}
