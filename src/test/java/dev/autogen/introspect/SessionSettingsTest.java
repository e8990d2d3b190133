package dev.autogen.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.LoginRole;
import dev.autogen.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.core.BaseConnection;

/** A session has the same settings for every role, database and URL. */
@Tag("server")
class SessionSettingsTest {
  private static Connection open(String url) {
    return Connections.open(url, Optional.empty(), Optional.empty());
  }

  private static String value(Connection connection, String expression) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT " + expression)) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String shown(Connection connection, String setting) throws SQLException {
    return value(connection, "current_setting('" + setting + "', true)");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "default_transaction_isolation, 'repeatable read', read committed",
        "default_transaction_isolation, 'serializable', read committed",
        "default_transaction_deferrable, on, off",
        "standard_conforming_strings, off, on",
        "backslash_quote, on, safe_encoding",
        "transform_null_equals, on, off",
        "array_nulls, off, on",
        "lock_timeout, 500, 0",
        "statement_timeout, 500, 0",
        "idle_in_transaction_session_timeout, 500, 0",
        "idle_session_timeout, 500, 0"
      })
  void whatTheRoleOrTheDatabaseSayDoesNotCount(String setting, String theirs, String ours)
      throws SQLException {
    try (LoginRole role = LoginRole.create();
        ScratchDatabase database = PostgresServer.newDatabase()) {
      try (Connection connection = database.connect()) {
        execute(connection, alter(database, setting + " = " + theirs));
      }
      try (Connection connection = database.connect()) {
        assertThat(shown(connection, setting)).as("of the database").isEqualTo(ours);
      }
      role.with(setting + " = " + theirs);
      try (Connection connection = open(role.url(database))) {
        assertThat(shown(connection, setting)).as("of the role").isEqualTo(ours);
      }
    }
  }

  private static String alter(ScratchDatabase database, String setting) {
    return "ALTER DATABASE " + database.name() + " SET " + setting;
  }

  @Test
  void theTransactionTimeoutOfNewerServersTooDoesNotCount() throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect()) {
      boolean has = PostgresServer.majorVersion() >= 17;
      if (has) {
        execute(connection, alter(database, "transaction_timeout = 500"));
      }
      try (Connection next = database.connect()) {
        assertThat(shown(next, "transaction_timeout")).isEqualTo(has ? "0" : "null");
      }
    }
  }

  @Test
  void whatTimesAndDatesMeanIsForTheDatabaseToSay() throws SQLException {
    try (LoginRole role = LoginRole.create();
        ScratchDatabase database = PostgresServer.newDatabase()) {
      String server;
      try (Connection connection = database.connect()) {
        server = shown(connection, "log_timezone");
        assertThat(shown(connection, "TimeZone")).isEqualTo(server);
        execute(
            connection,
            alter(database, "TimeZone = 'Asia/Tokyo'"),
            alter(database, "DateStyle = 'SQL, DMY'"),
            alter(database, "IntervalStyle = 'sql_standard'"));
      }
      try (Connection connection = open(role.url(database))) {
        assertThat(shown(connection, "TimeZone")).isEqualTo("Asia/Tokyo");
        assertThat(shown(connection, "DateStyle")).isEqualTo("ISO, DMY");
        assertThat(shown(connection, "IntervalStyle")).isEqualTo("sql_standard");
        assertThat(value(connection, "DATE '01.02.2020'")).isEqualTo("2020-02-01");
      }
      role.with("TimeZone = 'America/Lima'").with("DateStyle = 'German, YMD'");
      try (Connection connection = open(role.url(database))) {
        assertThat(shown(connection, "TimeZone")).isEqualTo("America/Lima");
        assertThat(shown(connection, "DateStyle")).isEqualTo("ISO, YMD");
      }
    }
  }

  @Test
  void whatThePersonMayChooseStays() throws SQLException {
    try (LoginRole role = LoginRole.create();
        ScratchDatabase database = PostgresServer.newDatabase()) {
      role.with("search_path = app, public").with("check_function_bodies = off");
      role.with("default_transaction_read_only = on").with("work_mem = '8MB'");
      try (Connection connection = open(role.url(database))) {
        assertThat(shown(connection, "search_path")).isEqualTo("app, public");
        assertThat(shown(connection, "check_function_bodies")).isEqualTo("off");
        assertThat(shown(connection, "default_transaction_read_only")).isEqualTo("on");
        assertThat(shown(connection, "work_mem")).isEqualTo("8MB");
      }
    }
  }

  @Test
  void aRestoredSessionIsAsItBegan() throws SQLException {
    String url;
    try (LoginRole owner = LoginRole.create();
        LoginRole role = LoginRole.create();
        ScratchDatabase database = PostgresServer.newDatabase()) {
      try (Connection connection = database.connect()) {
        execute(
            connection,
            "CREATE SCHEMA tenant",
            "GRANT USAGE ON SCHEMA tenant TO " + owner.name(),
            "GRANT " + owner.name() + " TO " + role.name(),
            alter(database, "TimeZone = 'Asia/Tokyo'"));
      }
      role.with("role = " + owner.name());
      url = role.url(database) + "&currentSchema=tenant";
      try (Connection connection = open(url)) {
        List<String> begun = state(connection);
        assertThat(begun).startsWith(owner.name(), role.name(), "tenant");
        execute(
            connection,
            "SET ROLE NONE",
            "SET search_path = ''",
            "SET TimeZone = 'UTC'",
            "SET default_transaction_isolation = 'serializable'",
            "SET statement_timeout = '7s'",
            "SET app.tenant = 'x'",
            "CREATE TEMP TABLE t (id int)",
            "PREPARE p AS SELECT 1",
            "SELECT pg_advisory_lock(7)",
            "RESET ALL");
        assertThat(state(connection)).isNotEqualTo(begun);
        SessionSettings.restore(connection);
        assertThat(state(connection)).isEqualTo(begun);
        assertThat(
                value(
                    connection,
                    "(SELECT count(*) FROM pg_prepared_statements WHERE name = 'p')"
                        + " + (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid())"
                        + " + (SELECT count(*) FROM pg_class WHERE relpersistence = 't')"))
            .isEqualTo("0");
      }
    }
  }

  private static List<String> state(Connection connection) throws SQLException {
    return List.of(
        value(connection, "current_user"),
        value(connection, "session_user"),
        shown(connection, "search_path"),
        shown(connection, "TimeZone"),
        shown(connection, "statement_timeout"),
        shown(connection, "default_transaction_isolation"),
        String.valueOf(shown(connection, "app.tenant").replace("null", "")));
  }

  /** A prepared statement of the driver is gone with the others, and made again. */
  @Test
  void theDriverGoesOnAfterwards() throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect()) {
      for (int i = 0; i < 20; i++) {
        assertThat(value(connection, "5")).isEqualTo("5");
        if (i % 7 == 0) {
          SessionSettings.restore(connection);
        }
      }
      assertThat(connection.unwrap(BaseConnection.class).getAutoCommit()).isTrue();
    }
  }
}
