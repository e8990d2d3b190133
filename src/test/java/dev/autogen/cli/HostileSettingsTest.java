package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.LoginRole;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs and scripts by a role, or on a database, whose settings would change their result. */
@Tag("server")
class HostileSettingsTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  private static final String UPGRADE =
      """
      -- autogen:step expand transaction=none
      CREATE INDEX CONCURRENTLY users_name_idx ON users (name);
      -- autogen:step expand
      SELECT pg_sleep(0.6);
      ALTER TABLE users ADD COLUMN status text;
      -- autogen:step expand transaction=none
      SELECT pg_sleep(0.6);
      -- autogen:step backfill batch=500 table=users
      UPDATE users SET status = 'x' WHERE status IS NULL;
      -- autogen:step contract
      SELECT pg_sleep(0.6)""";

  private static final String DOWNGRADE =
      """
      -- autogen:step
      ALTER TABLE users DROP COLUMN status;
      SELECT pg_sleep(0.6);
      -- autogen:step transaction=none
      DROP INDEX CONCURRENTLY users_name_idx""";

  private MigrationProject project(LoginRole role) throws IOException, SQLException {
    MigrationProject project = new MigrationProject(folder, SCRATCH);
    project.write("1", "status", "", UPGRADE, DOWNGRADE);
    project.execute(
        "CREATE TABLE users (id int PRIMARY KEY, name text);"
            + "INSERT INTO users SELECT i, 'n' || i FROM generate_series(1, 3000) i;"
            + "ALTER TABLE users OWNER TO %1$s; GRANT ALL ON SCHEMA public TO %1$s"
                .formatted(role.name()));
    return project;
  }

  private static final String DONE =
      "SELECT (SELECT indisvalid FROM pg_index WHERE indexrelid = 'users_name_idx'::regclass)"
          + " AND NOT EXISTS (SELECT FROM users WHERE status IS NULL)"
          + " AND (SELECT state = 'applied' FROM autogen_history)";

  /** The connection that holds the lock and the one that works both wait longer than they may. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "default_transaction_isolation = 'repeatable read'",
        "default_transaction_isolation = 'serializable'",
        "default_transaction_deferrable = on",
        "idle_in_transaction_session_timeout = 400",
        "idle_session_timeout = 400",
        "statement_timeout = 400",
        "transaction_timeout = 400"
      })
  void aRunAndAScriptSucceedUnderHostileSettings(String setting) throws Exception {
    if (setting.startsWith("transaction_timeout") && PostgresServer.majorVersion() < 17) {
      System.err.println("PostgreSQL 16 and older have no transaction_timeout: not tried.");
      return;
    }
    try (LoginRole role = LoginRole.create().with(setting)) {
      try (MigrationProject project = project(role);
          MigrationProject scripted = project(role)) {
        Instant start = Instant.now();
        project.done(
            "upgrade", "--url", role.url(project.database()), "--before-upgrade", "sleep 0.6");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(project.query(DONE)).isEqualTo("t");

        Path script =
            Files.writeString(
                folder.resolve("up.sql"), scripted.done("upgrade", "--sql", "--url", "none").out());
        new Psql(scripted.database()).done(script, role.url(scripted.database()));
        assertThat(scripted.query(DONE)).isEqualTo("t");

        project.done(
            "downgrade", "base", "--accept-data-loss", "--url", role.url(project.database()));
        assertThat(project.query("SELECT to_regclass('users_name_idx')")).isEqualTo("null");
      }
    }
  }

  @Test
  void aBackslashIsABackslash() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH);
        MigrationProject scripted = new MigrationProject(folder, SCRATCH)) {
      for (MigrationProject each : new MigrationProject[] {project, scripted}) {
        each.execute(
            "ALTER DATABASE %s SET standard_conforming_strings = off"
                .formatted(each.database().name()));
      }
      project.write(
          "1",
          "C:\\new",
          "",
          "CREATE TABLE p (id int, path text DEFAULT 'C:\\temp\\new', CHECK (path <> 'a\\b'));\n"
              + "INSERT INTO p VALUES (1)",
          "DROP TABLE p");
      project.done("upgrade");
      project.done("status");
      Path script =
          Files.writeString(
              folder.resolve("up.sql"), project.done("upgrade", "--sql", "--url", "none").out());
      new Psql(scripted.database()).done(script);
      for (MigrationProject each : new MigrationProject[] {project, scripted}) {
        assertThat(each.query("SELECT path FROM p")).isEqualTo("C:\\temp\\new");
        assertThat(each.query("SELECT message FROM autogen_history")).isEqualTo("C:\\new");
        assertThat(
                each.query(
                    "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'p'::regclass"))
            .contains("'a\\b'");
      }
    }
  }

  /** What a date without an order or a time without a zone means is the same on both servers. */
  @Test
  void datesAndTimesAreReadAlikeOnTheThrowAwayServer() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      for (String setting :
          new String[] {
            "DateStyle = 'ISO, DMY'", "TimeZone = 'Asia/Tokyo'", "IntervalStyle = 'sql_standard'"
          }) {
        project.execute("ALTER DATABASE " + project.database().name() + " SET " + setting);
      }
      project.write(
          "1",
          "days",
          "",
          """
          CREATE TABLE days (
            born date DEFAULT '01.02.2020', seen timestamptz DEFAULT '2020-02-01 00:00',
            took interval DEFAULT '-1 2:03');
          INSERT INTO days VALUES (DEFAULT, DEFAULT, DEFAULT), ('31.12.2020', now(), '1')""",
          "DROP TABLE days");
      project.done("upgrade");
      assertThat(project.query("SELECT born FROM days LIMIT 1")).isEqualTo("2020-02-01");
      assertThat(project.query("SELECT seen AT TIME ZONE 'UTC' FROM days LIMIT 1"))
          .isEqualTo("2020-01-31 15:00:00");
      Command status = project.run("status");
      assertThat(status.exitCode()).as(status.out() + status.err()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"upgrade", "downgrade", "stamp", "repair"})
  void aReadOnlySessionIsReported(String command) throws Exception {
    try (LoginRole role = LoginRole.create().with("default_transaction_read_only = on");
        MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("1", "a", "", "CREATE TABLE a ()", "DROP TABLE a");
      project.done("upgrade");
      project.write("2", "b", "1", "CREATE TABLE b ()", "DROP TABLE b");
      project.execute("GRANT ALL ON autogen_history, a TO " + role.name());
      String url = role.url(project.database());
      Command refused =
          switch (command) {
            case "downgrade" -> project.run(command, "base", "--url", url);
            case "stamp" -> project.run(command, "head", "--url", url);
            default -> project.run(command, "--url", url);
          };
      assertThat(refused.exitCode()).isEqualTo(4);
      assertThat(refused.err())
          .contains("is read-only: default_transaction_read_only is on for user ")
          .hasLineCount(1);
      assertThat(project.run("status", "--url", url).out()).contains("pending       2  b");
      String writing = url + "&options=-c+default_transaction_read_only=off";
      project.done("stamp", "head", "--url", writing);
    }
  }
}
