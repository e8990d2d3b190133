package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.LoginRole;
import dev.autogen.testing.OtherRunner;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Session settings of a migration apply until its end, and affect neither the history nor the next
 * migration. The result is the same however many migrations a run or a script has.
 */
@Tag("server")
class SessionStateTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  /** Schemas, owners, defaults and rows of all tables, and what the history says. */
  private static final String STATE =
      """
      SELECT concat_ws(E'\\n',
        (SELECT string_agg(concat_ws(' ', relnamespace::regnamespace, relname, relowner::regrole, (
             SELECT string_agg(pg_get_expr(adbin, adrelid), ',' ORDER BY adnum) FROM pg_attrdef WHERE adrelid = c.oid),
             query_to_xml(format('SELECT * FROM %s', c.oid::regclass), true, true, '')), E'\\n' ORDER BY relname)
         FROM pg_class c
         WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('public', 'audit')
           AND relname NOT LIKE '%history'),
        (SELECT string_agg(concat_ws(' ', revision, state, steps_done, applied_by), ', ' ORDER BY revision)
         FROM autogen_history))""";

  /**
   * What a migration may say of its session; %1$s is a role, %2$s a table of the next migration.
   */
  private static final List<String> WORDS =
      List.of(
          "SET search_path = audit, public",
          "SET SESSION search_path TO audit",
          "SET SCHEMA 'audit'",
          "SELECT pg_catalog.set_config('search_path', '', false)",
          "SELECT set_config('search_path', 'audit', false)",
          "SET LOCAL search_path = audit",
          "DO $$ BEGIN PERFORM set_config('search_path', 'audit', false); END $$",
          "SET ROLE %1$s",
          "SET LOCAL ROLE %1$s",
          "SET SESSION AUTHORIZATION %1$s",
          "SET SESSION AUTHORIZATION %1$s; SET search_path = audit",
          "SET default_transaction_read_only = on",
          "SET default_transaction_isolation = 'serializable'",
          "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ",
          "SET row_security = off; SET session_replication_role = replica",
          "SET statement_timeout = '90s'; SET lock_timeout = '90s'; SET idle_session_timeout = '90s'",
          "SET standard_conforming_strings = off",
          "SET IntervalStyle = 'sql_standard'; SET TimeZone = 'Asia/Tokyo'; SET DateStyle = 'ISO, DMY'",
          "CREATE TEMP TABLE %2$s (other int)",
          "PREPARE next AS SELECT 1",
          "RESET ALL",
          "SET search_path = audit; RESET ALL",
          "SET search_path = audit; RESET search_path");

  private static LoginRole auditor = new LoginRole("");

  @TempDir private Path folder;

  @BeforeAll
  static void makeRole() throws SQLException {
    auditor = LoginRole.create();
  }

  @AfterAll
  static void close() throws SQLException {
    SCRATCH.close();
    auditor.close();
  }

  /** Each of the words in a migration of its own, and one behind it that has no such words. */
  private MigrationProject project() throws IOException {
    MigrationProject project = new MigrationProject(folder, SCRATCH);
    project.write(
        "10",
        "audit",
        "",
        "CREATE SCHEMA audit;\nGRANT ALL ON SCHEMA audit, public TO " + auditor.name(),
        "DROP SCHEMA audit;\nREVOKE ALL ON SCHEMA public FROM " + auditor.name());
    int revision = 10;
    for (String words : WORDS) {
      String table = "customers_" + (revision + 2);
      String said = words.formatted(auditor.name(), table);
      project.write(String.valueOf(revision + 1), "words", String.valueOf(revision), said, said);
      project.write(
          String.valueOf(revision + 2),
          "customers",
          String.valueOf(revision + 1),
          NEXT.formatted(table),
          "PREPARE next AS SELECT 2;\nDROP TABLE " + table);
      revision += 2;
    }
    return project;
  }

  private static final String NEXT =
      """
      PREPARE next AS SELECT 2;
      CREATE TABLE %1$s (
        id int PRIMARY KEY, path text DEFAULT 'C:\\temp', seen timestamptz DEFAULT '2020-02-01 12:00',
        born date DEFAULT '01.02.2020', took interval DEFAULT '-1 2:03');
      INSERT INTO %1$s (id) VALUES (1)""";

  private static void assertRight(String state) {
    assertThat(state.lines().filter(line -> line.startsWith("public customers_")))
        .hasSize(WORDS.size())
        .allSatisfy(line -> assertThat(line).contains("C:\\temp", "2020-01-02"));
    assertThat(state).doesNotContain("audit customers", auditor.name());
  }

  @Test
  void oneRunEqualsARunForEachMigration() throws Exception {
    try (MigrationProject each = project();
        MigrationProject together = project()) {
      for (int i = 0; i < 2 * WORDS.size() + 1; i++) {
        each.done("upgrade", "+1");
      }
      String state = each.query(STATE);
      assertRight(state);
      together.done("upgrade");
      assertThat(together.query(STATE)).isEqualTo(state);
      together.done("status");
      together.done("downgrade", "base", "--accept-data-loss");
      assertThat(together.query(STATE)).isEmpty();
      together.done("upgrade");
      assertThat(together.query(STATE)).isEqualTo(state);
    }
  }

  @Test
  void theThrowAwayServerSeparatesThemToo() throws Exception {
    try (MigrationProject project = project()) {
      // The same connection goes up, down and up again; every third is enough.
      List<String> some = IntStream.range(0, 8).mapToObj(i -> String.valueOf(11 + 6 * i)).toList();
      List<String> arguments = new ArrayList<>(some);
      arguments.add(0, "verify");
      Command verified = project.done(arguments.toArray(String[]::new));
      assertThat(verified.err().lines().filter(line -> line.startsWith("proven")))
          .filteredOn(line -> !line.contains("on a copy of the database"))
          .hasSize(8);
      Command linted = project.run("lint", "migrations/12_customers.sql");
      assertThat(linted.err()).doesNotContain("AG500");
      assertThat(linted.exitCode()).as(linted.out() + linted.err()).isZero();
    }
  }

  @Test
  void aScriptEqualsARun() throws Exception {
    try (MigrationProject ran = project();
        MigrationProject plain = project();
        MigrationProject anywhere = project();
        MigrationProject byJdbc = project()) {
      ran.done("upgrade");
      String state = ran.query(STATE);
      Path script = script(plain, "upgrade", "--sql", "--url", "none");
      new Psql(plain.database()).done(script);
      assertThat(plain.query(STATE)).isEqualTo(state);
      Path idempotent = script(plain, "upgrade", "--sql", "--idempotent", "--url", "none");
      for (int i = 0; i < 2; i++) {
        new Psql(anywhere.database()).done(idempotent);
        assertThat(anywhere.query(STATE)).isEqualTo(state);
        assertThat(new Psql(byJdbc.database()).runByJdbc(idempotent)).isEmpty();
        assertThat(byJdbc.query(STATE)).isEqualTo(state);
      }
      Path back = script(plain, "downgrade", "--sql", "head..base", "--url", "none");
      new Psql(plain.database()).done(back);
      assertThat(plain.query(STATE)).isEmpty();
      Path backAgain =
          script(plain, "downgrade", "--sql", "head..base", "--idempotent", "--url", "none");
      new Psql(anywhere.database()).done(backAgain);
      assertThat(anywhere.query(STATE)).isEmpty();
    }
  }

  private Path script(MigrationProject project, String... arguments) throws IOException {
    return Files.writeString(
        Files.createTempFile(folder, "script", ".sql"), project.done(arguments).out());
  }

  private static final String STEPS =
      """
      -- autogen:step expand
      CREATE SCHEMA audit;
      GRANT ALL ON SCHEMA audit TO %1$s;
      SELECT pg_catalog.set_config('search_path', 'audit', false);
      SET ROLE %1$s;
      CREATE TABLE log (id int PRIMARY KEY, name text);
      INSERT INTO log SELECT i FROM generate_series(1, 500) i;
      -- autogen:step backfill batch=100 table=log
      UPDATE log SET name = 'x' WHERE name IS NULL;
      -- autogen:step expand transaction=none
      CREATE INDEX CONCURRENTLY log_name ON log (name);
      -- autogen:step contract
      ALTER TABLE log ADD CONSTRAINT log_check CHECK (id > 0)""";

  private static final String STEPS_BACK =
      """
      -- autogen:step
      SET search_path = audit;
      SET ROLE %1$s;
      ALTER TABLE log DROP CONSTRAINT log_check;
      -- autogen:step transaction=none
      DROP INDEX CONCURRENTLY log_name;
      -- autogen:step backfill batch=100 table=log
      UPDATE log SET name = NULL WHERE name IS NOT NULL;
      -- autogen:step
      DROP TABLE log;
      RESET ROLE;
      DROP SCHEMA audit""";

  private MigrationProject steps() throws IOException {
    MigrationProject project = new MigrationProject(folder, SCRATCH);
    project.write(
        "1", "log", "", STEPS.formatted(auditor.name()), STEPS_BACK.formatted(auditor.name()));
    project.write("2", "customers", "1", "CREATE TABLE customers ()", "DROP TABLE customers");
    return project;
  }

  private static final String MADE =
      "SELECT string_agg(concat_ws('.', relnamespace::regnamespace, relname), ' ' ORDER BY relname)"
          + " FROM pg_class WHERE relname LIKE 'log%' OR relname LIKE '%customers'";

  private static final String ALL = "public.customers audit.log audit.log_name audit.log_pkey";

  /** Each of the steps after the first is stopped once, and a new session goes on with it. */
  @Test
  void settingsOfAStepApplyAfterARunContinues() throws Exception {
    try (MigrationProject project = steps()) {
      String guard =
          "CREATE FUNCTION stop() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'stopped'; END $$;"
              + "CREATE EVENT TRIGGER stop ON ddl_command_start WHEN tag IN ('%s') EXECUTE FUNCTION stop()";
      String free = "DROP EVENT TRIGGER stop; DROP FUNCTION stop";
      for (String stopped : List.of("CREATE INDEX", "ALTER TABLE")) {
        project.execute(guard.formatted(stopped));
        Command failed = project.run("upgrade");
        assertThat(failed.exitCode()).isEqualTo(4);
        assertThat(failed.err()).contains("stopped");
        project.execute(free);
      }
      project.done("upgrade");
      assertThat(project.query(MADE)).isEqualTo(ALL);
      assertThat(project.query("SELECT count(*) FROM audit.log WHERE name = 'x'")).isEqualTo("500");
      assertThat(project.query("SELECT relowner::regrole FROM pg_class WHERE relname = 'log'"))
          .isEqualTo(auditor.name());
      for (String stopped : List.of("DROP INDEX", "DROP TABLE")) {
        project.done("upgrade");
        project.execute(guard.formatted(stopped));
        assertThat(project.run("downgrade", "base", "--accept-data-loss").exitCode()).isEqualTo(4);
        project.execute(free);
        project.done("downgrade", "base", "--accept-data-loss");
        assertThat(project.query("SELECT to_regclass('audit.log')")).isEqualTo("null");
      }
    }
  }

  @Test
  void settingsOfAStepApplyAfterAScriptContinues() throws Exception {
    try (MigrationProject project = steps()) {
      Path script = script(project, "upgrade", "--sql", "--idempotent", "--url", "none");
      project.done("upgrade");
      project.execute(
          "DROP TABLE customers; DELETE FROM autogen_history WHERE revision = '2';"
              + "ALTER TABLE audit.log DROP CONSTRAINT log_check; DROP INDEX audit.log_name;"
              + "UPDATE autogen_history SET steps_done = 2 WHERE revision = '1'");
      Path rest = script(project, "upgrade", "--sql");
      assertThat(Files.readString(rest)).contains("SET ROLE").doesNotContain("CREATE SCHEMA audit");
      assertThat(new Psql(project.database()).runByJdbc(script)).isEmpty();
      assertThat(project.query(MADE)).isEqualTo(ALL);
      project.execute(
          "DROP TABLE customers; DELETE FROM autogen_history WHERE revision = '2';"
              + "ALTER TABLE audit.log DROP CONSTRAINT log_check; DROP INDEX audit.log_name;"
              + "UPDATE autogen_history SET steps_done = 2 WHERE revision = '1'");
      new Psql(project.database()).done(rest);
      assertThat(project.query(MADE)).isEqualTo(ALL);
      Path back = script(project, "downgrade", "--sql", "head..base", "--idempotent");
      new Psql(project.database()).done(back);
      assertThat(project.query("SELECT to_regclass('audit.log')")).isEqualTo("null");
    }
  }

  /** The rollback of a partially applied migration plans for names that mean what they mean now. */
  @Test
  void aRollbackIsPlannedDespiteSessionSettings() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write(
          "1",
          "users",
          "",
          "CREATE SCHEMA audit;\nCREATE TABLE users (id int PRIMARY KEY, a text);\nCREATE TABLE audit.users (id int)",
          "DROP TABLE users;\nDROP SCHEMA audit CASCADE");
      project.write(
          "2",
          "more",
          "1",
          """
          -- autogen:step
          SET search_path = audit;
          ALTER TABLE users ADD b text;
          ALTER TABLE public.users ALTER a SET NOT NULL;
          -- autogen:step
          ALTER TABLE users ADD c text;
          -- autogen:step
          SELECT 1 / count(*) FROM users""",
          """
          SET search_path = audit;
          ALTER TABLE users DROP b;
          ALTER TABLE users DROP c;
          ALTER TABLE public.users ALTER a DROP NOT NULL""");
      project.done("upgrade", "1");
      project.execute("INSERT INTO users VALUES (1, 'x')");
      assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
      project.done("downgrade", "-1", "--accept-data-loss");
      assertThat(
              project.query(
                  "SELECT string_agg(table_schema || '.' || column_name || ' ' || is_nullable, ' ' ORDER BY 1)"
                      + " FROM (SELECT * FROM information_schema.columns WHERE table_name = 'users') c"
                      + " GROUP BY table_name"))
          .contains("public.a YES")
          .doesNotContain("audit.b", "audit.c");
    }
  }

  /** As Flyway does between two files; what else it leaves to the next one stays apart too. */
  @Test
  void settingsOfOtherToolsFilesAreSeparated() throws Exception {
    Path db = Files.createDirectories(folder.resolve("db"));
    for (String words :
        List.of(
            "SET search_path = audit, public",
            "SELECT pg_catalog.set_config('search_path', '', false)")) {
      Files.writeString(
          db.resolve("V1__base.sql"),
          "CREATE SCHEMA IF NOT EXISTS audit;\n"
              + words
              + ";\nCREATE TABLE audit.log (id bigint);\n");
      Files.writeString(db.resolve("V2__next.sql"), "CREATE TABLE customers (id bigint);\n");
      Files.writeString(
          db.resolve("V3__more.sql"), "ALTER TABLE public.customers ADD name text;\n");
      try (MigrationProject project = new MigrationProject(folder, SCRATCH);
          ScratchDatabase migrated = PostgresServer.newDatabase()) {
        OtherRunner.flyway(migrated, db);
        String[] flyway = {"--format", "flyway", "--migrations", "db", "--url", "none"};
        Command verified =
            project.run("verify", flyway[0], flyway[1], flyway[2], flyway[3], flyway[4], flyway[5]);
        assertThat(verified.exitCode()).as(verified.err()).isZero();
        Command linted =
            project.run("lint", flyway[0], flyway[1], flyway[2], flyway[3], flyway[4], flyway[5]);
        assertThat(linted.out()).doesNotContain("AG500");
      }
    }
  }

  /** In one file the statements of several are still about what each of them meant. */
  @Test
  void statementsKeptByASquashKeepTheirSettings() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("1", "audit", "", "CREATE SCHEMA audit", "DROP SCHEMA audit");
      project.write(
          "2",
          "log",
          "1",
          "SELECT pg_catalog.set_config('search_path', 'audit', false);\nCREATE TABLE log (id bigint);\nINSERT INTO log VALUES (1)",
          "DROP TABLE audit.log");
      project.write(
          "3",
          "users",
          "2",
          "CREATE TABLE users (id bigint);\nINSERT INTO users VALUES (2)",
          "DROP TABLE users");
      Command refused = project.run("squash", "2..3");
      assertThat(refused.err()).contains("INSERT INTO log").doesNotContain("set_config");
      project.done("squash", "2..3", "--keep-data");
      project.done("upgrade");
      assertThat(project.query("SELECT log.id || ' ' || users.id FROM audit.log, public.users"))
          .isEqualTo("1 2");
    }
  }

  @Test
  void settingsThatTheDriverRejectsAreReported() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      for (String[] words :
          new String[][] {
            {"SET DateStyle = 'German, DMY'", "use SET DateStyle = 'ISO, DMY'"},
            {"SET client_encoding = 'LATIN1'", "supports only client_encoding UTF8"}
          }) {
        project.write("1", "a", "", "CREATE TABLE a ();\n" + words[0], "DROP TABLE a");
        Command failed = project.run("upgrade");
        assertThat(failed.exitCode()).isEqualTo(4);
        assertThat(failed.err()).contains("1_a.sql:8: ", words[1]).hasLineCount(1);
        assertThat(project.tables()).isEmpty();
      }
    }
  }

  @Test
  void aScriptKeepsItsLock() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write(
          "1",
          "a",
          "",
          "-- autogen:step\nCREATE TABLE a ();\n-- autogen:step transaction=none\nDISCARD ALL",
          "DROP TABLE a");
      Command refused = project.run("upgrade", "--sql");
      assertThat(refused.exitCode()).isEqualTo(3);
      assertThat(refused.err()).contains("1_a.sql:10: DISCARD ALL would release the lock");
      project.done("upgrade");
      assertThat(project.tables()).isEqualTo("a");
    }
  }

  /** An operator who has chosen a schema and a role for the script keeps them to its end. */
  @Test
  void aScriptUsesTheSchemaOfItsSession() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("1", "path", "", "SET search_path = audit", "RESET search_path");
      project.write("2", "customers", "1", "CREATE TABLE customers ()", "DROP TABLE customers");
      project.execute("CREATE SCHEMA tenant AUTHORIZATION " + auditor.name());
      Path script = script(project, "upgrade", "--sql", "--url", "none");
      Files.writeString(
          script,
          "SET search_path = tenant;\nSET ROLE "
              + auditor.name()
              + ";\n"
              + Files.readString(script));
      new Psql(project.database()).done(script);
      assertThat(
              project.query(
                  "SELECT string_agg(concat_ws('.', relnamespace::regnamespace, relname, relowner::regrole), ' ' ORDER BY relname)"
                      + " FROM pg_class WHERE relname IN ('customers', 'autogen_history')"))
          .isEqualTo("tenant.autogen_history.%1$s tenant.customers.%1$s".formatted(auditor.name()));
    }
  }
}
