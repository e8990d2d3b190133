package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.introspect.SchemaReader;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script does what a run does, to the tables and to the history. */
class ScriptWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String HISTORY =
      "SELECT string_agg(concat_ws(' ', revision, message, checksum, state, steps_done, steps,"
          + " steps_reverted, step_begun, blocks_done, applied_by, autogen_version), '; '"
          + " ORDER BY revision) FROM autogen_history";

  private static final String ROWS =
      "SELECT string_agg(id || ' ' || coalesce(name, '-') || ' ' || coalesce(status, '-'), '; ' ORDER BY id) FROM users";

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  private MigrationProject project() throws IOException {
    MigrationProject project = new MigrationProject(folder, SCRATCH);
    project.write(
        "1", "users", "", "CREATE TABLE users (id int PRIMARY KEY, name text)", "DROP TABLE users");
    project.write(
        "2",
        "it's a status",
        "1",
        """
        -- autogen:step expand
        ALTER TABLE users ADD status text;  -- for all
        CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'a;b'; END $$;
        -- autogen:step backfill batch=5 table=users
        UPDATE users SET status = f() WHERE status IS NULL;
        -- autogen:step contract transaction=none
        CREATE INDEX CONCURRENTLY users_status_idx ON users (status);
        -- autogen:step contract
        ALTER TABLE users ADD CONSTRAINT users_status_check CHECK (status <> '') NOT VALID;
        -- autogen:step contract
        ALTER TABLE users VALIDATE CONSTRAINT users_status_check""",
        """
        -- autogen:step
        ALTER TABLE users DROP CONSTRAINT users_status_check;
        -- autogen:step transaction=none
        DROP INDEX CONCURRENTLY users_status_idx;
        -- autogen:step
        DROP FUNCTION f();
        ALTER TABLE users DROP status""");
    project.write("3", "a", "2", "CREATE TABLE a ()", "DROP TABLE a");
    project.write("4", "b", "2", "CREATE TABLE b ()", "DROP TABLE b");
    Files.writeString(
        folder.resolve("migrations/5_both.sql"),
        "-- both\n-- revision  5\n-- revises   3, 4\n\n-- autogen:upgrade\n\n-- autogen:downgrade\n");
    return project;
  }

  private static void fill(MigrationProject project) throws SQLException {
    project.execute(
        "INSERT INTO users (id, name) SELECT i, 'n' || i FROM generate_series(1, 2000) i");
  }

  private Path script(MigrationProject project, String... arguments) throws IOException {
    return Files.writeString(
        Files.createTempFile(folder, "script", ".sql"), project.done(arguments).out());
  }

  private static Schema schema(MigrationProject project) throws SQLException {
    try (Connection connection = project.database().connect()) {
      return SchemaReader.read(connection, SchemaReader.namespaces(connection));
    }
  }

  private static void requireSame(MigrationProject one, MigrationProject other)
      throws SQLException {
    assertThat(schema(one)).isEqualTo(schema(other));
    assertThat(one.query(HISTORY)).isEqualTo(other.query(HISTORY)).contains("applied");
    assertThat(one.query(ROWS)).isEqualTo(other.query(ROWS));
  }

  @Test
  void aScriptHasTheSameResultAsARun() throws Exception {
    try (MigrationProject ran = project();
        MigrationProject scripted = project();
        MigrationProject byJdbc = project()) {
      ran.done("upgrade", "1");
      fill(ran);
      ran.done("upgrade");
      Path first = script(scripted, "upgrade", "--sql", "base..1", "--url", "none");
      Path rest = script(scripted, "upgrade", "--sql", "1..head", "--url", "none");
      Psql psql = new Psql(scripted.database());
      psql.done(first);
      fill(scripted);
      psql.done(rest);
      requireSame(scripted, ran);
      assertThat(scripted.query("SELECT count(*) FROM users WHERE status = 'a;b'"))
          .isEqualTo("2000");
      assertThat(new Psql(byJdbc.database()).runByJdbc(first)).isEmpty();
      fill(byJdbc);
      assertThat(new Psql(byJdbc.database()).runByJdbc(rest)).isEmpty();
      requireSame(byJdbc, ran);

      assertThat(psql.run(rest)).contains("is not at the revision where the script starts");
      requireSame(scripted, ran);

      ran.done("downgrade", "1", "--accept-data-loss");
      psql.done(script(scripted, "downgrade", "--sql", "head..1", "--url", "none"));
      assertThat(scripted.query(HISTORY)).isEqualTo(ran.query(HISTORY));
      assertThat(schema(scripted)).isEqualTo(schema(ran));
    }
  }

  @Test
  void theHistoryMayHaveItsOwnSchema() throws Exception {
    try (MigrationProject ran = project();
        MigrationProject scripted = project()) {
      ran.done("upgrade", "--history-schema", "ops");
      Path script = script(scripted, "upgrade", "--sql", "base..", "--history-schema", "ops");
      new Psql(scripted.database()).done(script);
      String history = HISTORY.replace("autogen_history", "ops.autogen_history");
      assertThat(scripted.query(history)).isEqualTo(ran.query(history)).contains("applied");
      assertThat(schema(scripted)).isEqualTo(schema(ran));
      scripted.done("status", "--history-schema", "ops");
    }
  }

  @Test
  void withADatabaseAScriptStartsAtItsState() throws Exception {
    try (MigrationProject ran = project();
        MigrationProject scripted = project()) {
      for (MigrationProject project : List.of(ran, scripted)) {
        project.done("upgrade", "1");
        fill(project);
        project.execute("CREATE TABLE users_status_idx ()");
        assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
        project.execute("DROP TABLE users_status_idx");
      }
      Path rest = script(scripted, "upgrade", "--sql");
      assertThat(Files.readString(rest))
          .contains("-- step 3 of 5")
          .doesNotContain("-- step 2 of 5", "CREATE TABLE users ");
      ran.done("upgrade");
      new Psql(scripted.database()).done(rest);
      requireSame(scripted, ran);
    }
  }

  @Test
  void anIdempotentScriptContinuesAnywhere() throws Exception {
    try (MigrationProject ran = project();
        MigrationProject scripted = project()) {
      ran.done("upgrade", "1");
      fill(ran);
      ran.done("upgrade");
      Psql psql = new Psql(scripted.database());
      scripted.done("upgrade", "1");
      fill(scripted);
      Path script = script(scripted, "upgrade", "--sql", "base..", "--idempotent", "--url", "none");
      scripted.execute("CREATE TABLE users_status_idx ()");
      assertThat(psql.run(script)).contains("already exists");
      scripted.execute("DROP TABLE users_status_idx");
      psql.done(script);
      requireSame(scripted, ran);
      psql.done(script);
      requireSame(scripted, ran);

      Path back = script(scripted, "downgrade", "--sql", "head..base", "--idempotent");
      scripted.done("downgrade", "2", "--accept-data-loss");
      scripted.execute("UPDATE autogen_history SET steps_done = 4 WHERE revision = '2'");
      assertThat(psql.run(back))
          .contains("partially applied; run autogen upgrade or autogen downgrade");
      scripted.execute(
          "UPDATE autogen_history SET steps_done = 5, steps_reverted = 1 WHERE revision = '2'");
      assertThat(psql.run(script)).contains("partially reverted; finish that downgrade first");
      scripted.execute("UPDATE autogen_history SET steps_reverted = 0 WHERE revision = '2'");
      psql.done(back);
      assertThat(scripted.tables()).isEmpty();
      assertThat(scripted.query("SELECT count(*) FROM autogen_history")).isEqualTo("0");
      psql.done(back);
    }
  }

  /** The index was there before the history knew: the next run sees that it was begun. */
  @Test
  void anInterruptedIdempotentScriptKeepsItsOwnIndex() throws Exception {
    try (MigrationProject scripted = project()) {
      Psql psql = new Psql(scripted.database());
      Path script = script(scripted, "upgrade", "--sql", "base..", "--idempotent", "--url", "none");
      psql.done(script);
      String history = scripted.query(HISTORY);
      scripted.execute("DELETE FROM autogen_history WHERE revision IN ('3', '4', '5')");
      scripted.execute("DROP TABLE a, b; ALTER TABLE users DROP CONSTRAINT users_status_check");
      scripted.execute(
          "UPDATE autogen_history SET steps_done = 2, step_begun = true WHERE revision = '2'");
      assertThat(psql.runByJdbc(script)).isEmpty();
      assertThat(scripted.query(HISTORY)).isEqualTo(history);
    }
  }

  @Test
  void contradictoryOptionsAreRefused() throws Exception {
    try (MigrationProject project = project()) {
      assertThat(project.run("upgrade", "1..2").exitCode()).isEqualTo(2);
      assertThat(project.run("upgrade", "--idempotent").exitCode()).isEqualTo(2);
      assertThat(project.run("upgrade", "--sql", "--dry-run").exitCode()).isEqualTo(2);
      Command nowhere = project.run("downgrade", "--sql", "1", "--url", "none");
      assertThat(nowhere.exitCode()).isEqualTo(2);
      assertThat(nowhere.err()).contains("write a range, such as head..base");
      assertThat(project.query("SELECT to_regclass('autogen_history')")).isEqualTo("null");
    }
  }

  @Test
  void aDryRunShowsLocksAndRunsNothing() throws Exception {
    try (MigrationProject project = project()) {
      project.done("upgrade", "1");
      fill(project);
      project.execute("ANALYZE users");
      Command dry = project.done("upgrade", "--dry-run");
      assertThat(dry.out())
          .contains(
              """
              2  it's a status, step 1 of 5: expand
                ALTER TABLE users ADD status text
                    users ACCESS EXCLUSIVE
                    reads and writes wait on users (about 2,000 rows)
              """)
          .contains("2  it's a status, step 2 of 5: backfill, in batches of 5 rows of users\n")
          .contains("step 3 of 5: contract, outside of a transaction\n")
          .contains(
              "VALIDATE CONSTRAINT users_status_check\n      users SHARE UPDATE EXCLUSIVE (scan)");
      assertThat(project.done("upgrade", "--dry-run", "--url", "none").out())
          .contains("CREATE TABLE users")
          .doesNotContain("wait on users");
      assertThat(project.tables()).isEqualTo("users");
      assertThat(project.done("upgrade", "+1", "--dry-run", "--output", "json").out())
          .contains("\"waits\" : [ \"reads and writes wait on users (about 2,000 rows)\" ]");
      Command blind = project.done("upgrade", "--dry-run", "base..1", "--scratch", "none");
      assertThat(blind.out()).startsWith("1  users, step 1 of 1\n  CREATE TABLE users");
      assertThat(blind.err()).contains("locks were not measured");
      assertThat(project.done("downgrade", "base", "--dry-run").out())
          .isEqualTo(
              """
              1  users, step 1 of 1
                DROP TABLE users
                    users ACCESS EXCLUSIVE
                    reads and writes wait on users (about 2,000 rows)
              """);
    }
  }
}
