package dev.autogen.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.DatabaseException;
import dev.autogen.UsageException;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchServerTest {
  private static ScratchServer embedded() {
    return ScratchServer.open(
        Optional.of("embedded"), Map.of(), OptionalInt.empty(), PostgresServer.CACHE);
  }

  private static void execute(ScratchDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean exists(ScratchServer server, String database) throws SQLException {
    try (ScratchDatabase other = server.createDatabase();
        Connection connection = other.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + database + "'")) {
      return rows.next();
    }
  }

  private static void makesCopiesAndDropsDatabases(ScratchServer server) throws SQLException {
    ScratchDatabase original = server.createDatabase();
    execute(original, "CREATE TABLE t (a int)");
    ScratchDatabase copy = server.createDatabase(original);
    try (Connection stillOpen = copy.connect();
        Statement statement = stillOpen.createStatement()) {
      statement.execute("INSERT INTO t VALUES (1)");
      copy.close();
      original.close();
    }
    assertThat(exists(server, copy.name())).isFalse();
    assertThat(exists(server, original.name())).isFalse();
  }

  @Test
  void embeddedServerMakesDatabases() throws SQLException {
    try (ScratchServer server = embedded()) {
      assertThat(server.describe()).startsWith("the embedded PostgreSQL 1");
      makesCopiesAndDropsDatabases(server);
    }
  }

  @Test
  void givenServerMakesDatabasesAndGoesOnRunning() throws SQLException {
    try (ScratchDatabase home = PostgresServer.newDatabase()) {
      try (ScratchServer server =
          ScratchServer.open(
              Optional.of(home.url()), Map.of(), OptionalInt.empty(), PostgresServer.CACHE)) {
        assertThat(server.majorVersion()).isEqualTo(PostgresServer.majorVersion());
        makesCopiesAndDropsDatabases(server);
      }
      execute(home, "SELECT 1");
    }
  }

  @Test
  void containerMakesDatabases() throws SQLException {
    assumeTrue(
        PostgresServer.get().describe().startsWith("the container"), "Docker cannot be used here");
    try (ScratchServer server =
        ScratchServer.open(
            Optional.of(PostgresServer.CONTAINER),
            Map.of(),
            OptionalInt.empty(),
            PostgresServer.CACHE)) {
      makesCopiesAndDropsDatabases(server);
    }
  }

  @Test
  void twoEmbeddedServersRunAtOnce() {
    try (ScratchServer first = embedded();
        ScratchServer second = embedded();
        ScratchDatabase here = first.createDatabase();
        ScratchDatabase there = second.createDatabase()) {
      assertThat(here.url()).isNotEqualTo(there.url());
      assertThat(here.url().replaceFirst("/autogen_.*", ""))
          .isNotEqualTo(there.url().replaceFirst("/autogen_.*", ""));
    }
  }

  @Test
  void absentSettingWithoutWishIsEmbedded() {
    try (ScratchServer server =
        ScratchServer.open(Optional.empty(), Map.of(), OptionalInt.empty(), PostgresServer.CACHE)) {
      assertThat(server.describe()).startsWith("the embedded PostgreSQL");
      assertThat(server.note()).isEmpty();
    }
  }

  @Test
  void versionNobodyHasFallsBackAndSaysSo() {
    try (ScratchServer server =
        ScratchServer.open(Optional.empty(), Map.of(), OptionalInt.of(3), PostgresServer.CACHE)) {
      assertThat(server.describe()).startsWith("the embedded PostgreSQL");
      assertThat(server.note().orElseThrow()).startsWith("PostgreSQL 3 is not available (Docker");
    }
  }

  @Test
  void damagedClusterIsMadeAnew(@TempDir Path cache) throws IOException {
    WorkFolder.shareBinariesWith(cache);
    ScratchServer.open(Optional.of("embedded"), Map.of(), OptionalInt.empty(), cache).close();
    Path control = cache.resolve("scratch/0/data/global/pg_control");
    assertThat(control).exists();
    Files.write(control, new byte[] {1, 2, 3});
    try (ScratchServer server =
            ScratchServer.open(Optional.of("embedded"), Map.of(), OptionalInt.empty(), cache);
        ScratchDatabase database = server.createDatabase()) {
      assertThat(database.name()).startsWith("autogen_scratch_");
    }
  }

  @Test
  void unknownSettingNamesTheRightOnes() {
    assertThatThrownBy(
            () ->
                ScratchServer.open(
                    Optional.of("docker"), Map.of(), OptionalInt.empty(), PostgresServer.CACHE))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("jdbc:tc:postgresql:17:///scratch")
        .hasMessageContaining("embedded");
  }

  @Test
  void deadServerIsNamedWithoutItsPassword() {
    assertThatThrownBy(
            () ->
                ScratchServer.open(
                    Optional.of("jdbc:postgresql://localhost:1/x?user=me&password=s3cret"),
                    Map.of(),
                    OptionalInt.empty(),
                    PostgresServer.CACHE))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("localhost:1")
        .hasMessageNotContaining("s3cret");
  }
}
