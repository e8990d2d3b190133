package dev.autogen.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.introspect.RoleDefinition;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import dev.autogen.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Roles for throw-away databases exist as long as somebody uses them, and no longer. */
@Tag("server")
class ScratchRolesTest {
  private static final ScratchDatabase DATABASE = PostgresServer.newDatabase();

  private final Identifier owner = name();
  private final Identifier member = name();
  private final List<RoleDefinition> roles =
      List.of(
          new RoleDefinition(owner, "CREATEDB", List.of()),
          new RoleDefinition(
              member, "", List.of("GRANT " + Quoted.name(owner) + " TO " + Quoted.name(member))));

  private static Identifier name() {
    return new Identifier("Autogen test " + UUID.randomUUID());
  }

  @AfterAll
  static void throwAwayDatabase() {
    DATABASE.close();
  }

  private static boolean exists(Identifier role) throws SQLException {
    return isTrue(
        "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = " + Quoted.literal(role.value()) + ")",
        DATABASE.connect());
  }

  private static boolean isTrue(String query, Connection closed) throws SQLException {
    try (Connection connection = closed;
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Test
  void areDroppedByTheLastWhoUsesThem() throws SQLException {
    try (ScratchRoles first = PostgresServer.get().roles(roles)) {
      assertThat(first.failures()).isEmpty();
      try (ScratchRoles second = PostgresServer.get().roles(roles)) {
        assertThat(second.failures()).isEmpty();
      }
      assertThat(exists(owner)).isTrue();
    }
    assertThat(exists(owner)).isFalse();
    assertThat(exists(member)).isFalse();
  }

  @Test
  void aSessionHasThePrivilegesOfItsRole() throws SQLException {
    try (ScratchRoles created = PostgresServer.get().roles(roles)) {
      assertThat(created.withoutSuperuser(member)).contains(member);
      assertThat(
              isTrue(
                  "SELECT pg_has_role(" + Quoted.literal(owner.value()) + ", 'USAGE')",
                  DATABASE.connectAs(member)))
          .isTrue();
    }
  }

  @Test
  void aRoleThatMayDoEverythingHereLendsItsPrivilegesOnly() throws SQLException {
    try (ScratchRoles created = PostgresServer.get().roles(List.of())) {
      Identifier lent = created.withoutSuperuser(new Identifier("postgres")).orElseThrow();
      assertThat(
              isTrue(
                  "SELECT pg_has_role('postgres', 'USAGE') AND current_setting('is_superuser') = 'off'",
                  DATABASE.connectAs(lent)))
          .isTrue();
    }
  }

  @Test
  void aRoleThatExistsIsNobodysToDrop() throws SQLException {
    try (ScratchRoles created =
        PostgresServer.get()
            .roles(List.of(new RoleDefinition(new Identifier("pg_monitor"), "", List.of())))) {
      assertThat(created.failures()).isEmpty();
    }
    assertThat(exists(new Identifier("pg_monitor"))).isTrue();
  }
}
