package dev.autogen.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.introspect.Connections;
import dev.autogen.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = Connections.connect(database.url());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = Connections.connect(database.url());
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      assertThat(answer.next()).isTrue();
      return answer.getString(1);
    }
  }

  private static EmbeddedDatabase open(Path folder) {
    return EmbeddedDatabase.open(folder, PostgresServer.CACHE);
  }

  @Test
  void dataStaysAndTheServerDoesNot(@TempDir Path folder) throws SQLException {
    try (EmbeddedDatabase database = open(folder)) {
      execute(database, "CREATE TABLE t AS SELECT 42 AS a");
    }
    assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    try (EmbeddedDatabase database = open(folder)) {
      assertThat(ask(database, "SELECT a FROM t")).isEqualTo("42");
    }
  }

  @Test
  void keepsDataSafe(@TempDir Path folder) throws SQLException {
    try (EmbeddedDatabase database = open(folder)) {
      assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(ask(database, "SHOW full_page_writes")).isEqualTo("on");
    }
  }

  @Test
  void secondUserJoinsTheRunningServer(@TempDir Path folder) throws SQLException {
    try (EmbeddedDatabase first = open(folder)) {
      execute(first, "CREATE TABLE t (a int)");
      try (EmbeddedDatabase second = open(folder)) {
        assertThat(second.url()).isEqualTo(first.url());
      }
      execute(first, "INSERT INTO t VALUES (1)");
    }
    assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
  }
}
