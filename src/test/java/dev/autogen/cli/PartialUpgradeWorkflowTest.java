package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A migration stops at a step that fails, and is rolled back. */
@Tag("server")
class PartialUpgradeWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String COLUMNS =
      "SELECT string_agg(column_name || ' ' || data_type || ' ' || is_nullable, ', ' ORDER BY"
          + " column_name) FROM information_schema.columns WHERE table_name = 'users'";
  private static final String HISTORY =
      "SELECT string_agg(concat_ws(' ', revision, state, steps_done, steps, steps_reverted), '; ')"
          + " FROM autogen_history";
  private static final String MADE =
      "SELECT string_agg(name, ' ' ORDER BY name) FROM ("
          + "SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace"
          + " AND relkind = 'i' AND relname LIKE 'users%'"
          + " UNION ALL SELECT conname FROM pg_constraint WHERE conrelid = 'users'::regclass"
          + " AND contype = 'c' UNION ALL SELECT proname FROM pg_proc"
          + " WHERE pronamespace = 'public'::regnamespace) made";

  @TempDir private Path folder;
  private MigrationProject project;

  @BeforeEach
  void begin() throws IOException {
    project = new MigrationProject(folder, SCRATCH);
    project.write(
        "1",
        "users",
        "",
        "CREATE TABLE users (id bigint PRIMARY KEY, email text, visits integer NOT NULL)",
        "DROP TABLE users");
    project.done("upgrade");
  }

  @AfterEach
  void end() {
    project.close();
  }

  @AfterAll
  static void throwAwayDatabase() {
    SCRATCH.close();
  }

  private void assertAsBefore() throws SQLException {
    assertThat(project.query(COLUMNS)).isEqualTo("email text YES, id bigint NO, visits integer NO");
    assertThat(project.query(MADE)).isEqualTo("users_pkey");
    assertThat(project.query(HISTORY)).isEqualTo("1 applied 1 1 0");
  }

  @Test
  void aUniqueIndexOverDuplicates() throws Exception {
    project.execute("INSERT INTO users VALUES (1, 'a', 0), (2, 'a', 0)");
    project.write(
        "2",
        "unique email",
        "1",
        """
        -- autogen:step expand
        ALTER TABLE users ADD COLUMN nick text;
        -- autogen:step expand transaction=none
        CREATE UNIQUE INDEX CONCURRENTLY users_email_key ON users (email);
        -- autogen:step expand
        ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key""",
        "ALTER TABLE users DROP CONSTRAINT users_email_key;\nALTER TABLE users DROP COLUMN nick");

    Command failed = project.run("upgrade");
    assertThat(failed.exitCode()).isEqualTo(4);
    assertThat(failed.err())
        .contains(
            "partially applied, 1 of 3 steps: autogen upgrade resumes it, autogen downgrade -1");
    assertThat(project.query(MADE)).isEqualTo("users_pkey");
    assertThat(project.run("status").out())
        .contains(
            "partially applied (1 of 3 steps). autogen upgrade resumes it, autogen downgrade -1");
    assertThat(project.run("current").err()).contains("autogen downgrade -1 rolls it back");

    Command script = project.run("downgrade", "-1", "--sql");
    assertThat(script.exitCode()).isEqualTo(3);
    assertThat(script.err()).contains("a script does not know which steps ran");
    assertThat(project.done("downgrade", "-1", "--dry-run").out())
        .contains("DROP COLUMN nick")
        .doesNotContain("CONSTRAINT");
    Command none = project.run("downgrade", "-1", "--scratch", "none");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("its rollback is planned on a throw-away server");
    assertThat(project.query(HISTORY)).isEqualTo("1 applied 1 1 0; 2 applying 1 3 0");

    try (Connection other = project.database().connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("SELECT pg_sleep(1.5) FROM users LIMIT 1");
      assertThat(project.done("downgrade", "-1", "--dry-run").err())
          .containsPattern("blocking now: process \\d+ of .*: SELECT pg_sleep");
    }
    project.done("downgrade", "-1");
    assertAsBefore();
    project.execute("DELETE FROM users WHERE id = 2");
    project.done("upgrade");
    assertThat(project.query(HISTORY)).isEqualTo("1 applied 1 1 0; 2 applied 3 3 0");
    project.done("downgrade", "-1");
    assertAsBefore();
  }

  @Test
  void aCheckThatRowsBreak() throws Exception {
    project.execute("INSERT INTO users VALUES (1, NULL, 0)");
    project.write(
        "2",
        "email set",
        "1",
        """
        -- autogen:step expand
        ALTER TABLE users ADD COLUMN status text DEFAULT 'new' NOT NULL;
        -- autogen:step contract
        ALTER TABLE users ADD CONSTRAINT users_email_is_set CHECK (email IS NOT NULL) NOT VALID;
        -- autogen:step contract
        ALTER TABLE users VALIDATE CONSTRAINT users_email_is_set;
        -- autogen:step contract
        ALTER TABLE users ALTER COLUMN email SET NOT NULL;
        ALTER TABLE users DROP CONSTRAINT users_email_is_set""",
        "ALTER TABLE users ALTER COLUMN email DROP NOT NULL;\nALTER TABLE users DROP COLUMN status");
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);

    Command asked = project.run("downgrade", "-1");
    assertThat(asked.exitCode()).isEqualTo(3);
    assertThat(asked.err()).contains("the values of users.status", "--accept-data-loss");
    assertThat(project.query(HISTORY)).isEqualTo("1 applied 1 1 0; 2 applying 1 4 0");
    project.done("downgrade", "1", "--accept-data-loss");
    assertAsBefore();
    assertThat(project.query("SELECT count(*) FROM users")).isEqualTo("1");
  }

  @Test
  void valuesThatTheDowngradeWouldOverwriteStay() throws Exception {
    project.execute("INSERT INTO users VALUES (1, 'kept', 0)");
    project.write(
        "2",
        "mail",
        "1",
        """
        -- autogen:step
        ALTER TABLE users ADD COLUMN mail text;
        -- autogen:step
        UPDATE users SET mail = email, visits = 1 / visits;
        -- autogen:step
        ALTER TABLE users DROP COLUMN email""",
        "ALTER TABLE users ADD COLUMN email text;\nUPDATE users SET email = mail;\nALTER TABLE users DROP COLUMN mail");
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    project.done("downgrade", "-1");
    assertAsBefore();
    assertThat(project.query("SELECT email FROM users")).isEqualTo("kept");
  }

  /** Statements that may have changed rows of which the downgrade knows nothing. */
  static Stream<String> changes() {
    return Stream.of(
        "UPDATE users SET visits = visits + 1",
        "WITH picked AS (SELECT 1 AS id) UPDATE users SET visits = 8 WHERE id IN (SELECT id FROM picked)",
        "WITH gone AS (DELETE FROM users RETURNING id) SELECT id FROM gone",
        "WITH gone AS (UPDATE users SET visits = 8 RETURNING id) INSERT INTO log SELECT id FROM gone",
        "INSERT INTO users VALUES (7, 'x', 0)",
        "DELETE /* all */ FROM ONLY users",
        "TRUNCATE log, users",
        "DO $$ BEGIN UPDATE users SET visits = 8; END $$",
        "DO LANGUAGE plpgsql 'BEGIN UPDATE users SET visits = 8; END'",
        "SELECT touch()",
        "SELECT id FROM log WHERE touch() IS NULL",
        "CALL touch_all()",
        "PREPARE p AS UPDATE users SET visits = 8; EXECUTE p",
        "TRUNCATE log CASCADE",
        "CREATE TABLE copied AS SELECT touch() AS done");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void stepsThatMayHaveChangedRowsAreNotRolledBack(String change) throws Exception {
    project.write(
        "2",
        "log",
        "1",
        """
        CREATE TABLE log (id bigint);
        CREATE FUNCTION touch() RETURNS int LANGUAGE sql AS 'UPDATE users SET visits = 8; SELECT 1';
        CREATE PROCEDURE touch_all() LANGUAGE sql AS 'UPDATE users SET visits = 8'""",
        "DROP PROCEDURE touch_all();\nDROP FUNCTION touch();\nDROP TABLE log");
    project.done("upgrade");
    project.execute("INSERT INTO users VALUES (1, 'a', 7)");
    project.write(
        "3",
        "rows",
        "2",
        "-- autogen:step\nALTER TABLE users ADD COLUMN a text;\n-- autogen:step\n"
            + change
            + ";\n-- autogen:step\nSELECT 1 / 0",
        "ALTER TABLE users DROP COLUMN a");
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);

    Command refused = project.run("downgrade", "-1", "--accept-data-loss");
    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(3);
    assertThat(refused.err()).contains("may have changed rows", "repair 3 --as reverted");
    assertThat(project.query("SELECT count(a) FROM users")).as("column stays").isNotNull();
    project.execute("ALTER TABLE users DROP COLUMN a");
    project.done("repair", "3", "--as", "reverted");
  }

  @Test
  void aMergeStatementIsNotRolledBack() throws Exception {
    project.execute("INSERT INTO users VALUES (1, 'a', 7)");
    assumeThat(Integer.parseInt(project.query("SHOW server_version_num"))).isGreaterThan(150000);
    project.write(
        "2",
        "rows",
        "1",
        """
        -- autogen:step
        MERGE INTO users u USING (SELECT 1 AS id) v ON u.id = v.id WHEN MATCHED THEN UPDATE SET visits = 8;
        -- autogen:step
        SELECT 1 / 0""",
        "SELECT 1");
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    Command refused = project.run("downgrade", "-1");
    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(3);
    assertThat(refused.err()).contains("may have changed rows of users");
  }

  @Test
  void valuesThatTheDowngradeRestoresAreRolledBack() throws Exception {
    project.execute("INSERT INTO users VALUES (1, 'a', 7)");
    project.write(
        "2",
        "rows",
        "1",
        "-- autogen:step\nUPDATE users SET visits = visits + 1;\n-- autogen:step\nSELECT 1 / 0",
        "UPDATE users SET visits = visits - 1");
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    assertThat(project.run("downgrade", "-1").err()).contains("values of visits in users");
    project.done("downgrade", "-1", "--accept-data-loss");
    assertAsBefore();
    assertThat(project.query("SELECT visits FROM users")).isEqualTo("7");
  }

  @Test
  void aRollbackThatStopsContinues() throws Exception {
    project.execute("ALTER TABLE users ALTER COLUMN email SET NOT NULL");
    Path first = folder.resolve("migrations/1_users.sql");
    Files.writeString(first, Files.readString(first).replace("email text", "email text NOT NULL"));
    project.done("repair");
    project.write(
        "2",
        "email may miss",
        "1",
        """
        -- autogen:step
        ALTER TABLE users ALTER COLUMN email DROP NOT NULL;
        -- autogen:step
        ALTER TABLE users ADD COLUMN a text;
        -- autogen:step transaction=none
        CREATE INDEX CONCURRENTLY users_a_idx ON users (a);
        -- autogen:step
        SELECT 1 / 0""",
        "SELECT 1");
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    project.execute("INSERT INTO users VALUES (1, NULL, 0)");

    assertThat(project.run("downgrade", "-1").exitCode()).isEqualTo(4);
    assertThat(project.query(HISTORY)).matches("1 applied 1 1 0; 2 reverting 3 3 \\d");
    Command upgrade = project.run("upgrade");
    assertThat(upgrade.exitCode()).isEqualTo(3);
    assertThat(upgrade.err())
        .contains("is partially reverted, from step 3 of 4 on. autogen downgrade -1 resumes");
    project.execute("DELETE FROM users");
    project.done("downgrade", "-1");
    assertThat(project.query(COLUMNS)).isEqualTo("email text NO, id bigint NO, visits integer NO");
    assertThat(project.query(MADE)).isEqualTo("users_pkey");
    assertThat(project.query(HISTORY)).isEqualTo("1 applied 1 1 0");
  }

  private static final String WIDER =
      """
      -- autogen:step expand
      ALTER TABLE users ADD COLUMN visits_new bigint;
      CREATE FUNCTION zz_users_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
      BEGIN
          NEW.visits_new := NEW.visits;
          RETURN NEW;
      END
      $sync$;
      CREATE TRIGGER zz_users_sync BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION zz_users_sync();
      -- autogen:step backfill batch=5000 table=users
      UPDATE users SET visits_new = visits WHERE visits_new IS NULL;
      -- autogen:step backfill
      %s;
      -- autogen:step backfill
      DROP TRIGGER zz_users_sync ON users;
      DROP FUNCTION zz_users_sync();
      ALTER TABLE users RENAME COLUMN visits TO visits_old;
      ALTER TABLE users ALTER COLUMN visits_old DROP NOT NULL;
      ALTER TABLE users RENAME COLUMN visits_new TO visits;
      ALTER TABLE users ALTER COLUMN visits SET NOT NULL;
      -- autogen:step contract
      %s;
      -- autogen:step contract
      ALTER TABLE users DROP COLUMN visits_old""";

  private static final String NARROWER =
      WIDER.replace("bigint", "integer").formatted("SELECT 1", "SELECT 1");

  @Test
  void aShadowColumnIsDropped() throws Exception {
    project.execute("INSERT INTO users VALUES (1, 'a', 7)");
    project.write("2", "wider", "1", WIDER.formatted("SELECT 1 / 0", "SELECT 1"), NARROWER);
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    project.execute("UPDATE users SET visits = 8");
    assertThat(project.done("downgrade", "-1", "--dry-run").out())
        .doesNotContain("UPDATE", "RENAME");
    project.done("downgrade", "-1");
    assertAsBefore();
    assertThat(project.query("SELECT visits FROM users")).isEqualTo("8");

    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    project.done("downgrade", "base", "--accept-data-loss");
    assertThat(project.tables()).isEmpty();
    assertThat(project.query("SELECT count(*) FROM autogen_history")).isEqualTo("0");
  }

  @Test
  void valuesWrittenInTheNewColumnStay() throws Exception {
    project.execute("INSERT INTO users VALUES (1, 'a', 7), (2, 'b', 9)");
    project.write("2", "wider", "1", WIDER.formatted("SELECT 1", "SELECT 1 / 0"), NARROWER);
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    project.execute("UPDATE users SET visits = 8 WHERE id = 1");
    project.execute("INSERT INTO users (id, email, visits) VALUES (3, 'c', 10)");
    project.done("downgrade", "-1");
    assertAsBefore();
    assertThat(project.query("SELECT string_agg(visits::text, ' ' ORDER BY id) FROM users"))
        .isEqualTo("8 9 10");
  }

  @Test
  void anEditedFileIsRefused() throws Exception {
    Path file =
        project.write(
            "2",
            "a",
            "1",
            "-- autogen:step\nALTER TABLE users ADD COLUMN a text;\n-- autogen:step\nSELECT 1 / 0",
            "ALTER TABLE users DROP COLUMN a");
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    Files.writeString(file, Files.readString(file).replace("1 / 0", "2 / 0"));
    Command refused = project.run("downgrade", "-1");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains("was edited while it was partially applied");
  }

  @Test
  void valuesWrittenUnderTheNewNameStay() throws Exception {
    project.execute("INSERT INTO users VALUES (1, 'a', 7), (2, 'b', 9)");
    String gradually =
        """
        -- autogen:step expand
        ALTER TABLE users ADD COLUMN %1$s text;
        CREATE FUNCTION zz_users_sync() RETURNS trigger LANGUAGE plpgsql AS $sync$
        BEGIN
            IF TG_OP = 'INSERT' THEN
                NEW.%1$s := coalesce(NEW.%1$s, NEW.%2$s);
                NEW.%2$s := NEW.%1$s;
            ELSIF NEW.%1$s IS DISTINCT FROM OLD.%1$s AND NEW.%2$s IS NOT DISTINCT FROM OLD.%2$s THEN
                NEW.%2$s := NEW.%1$s;
            ELSE
                NEW.%1$s := NEW.%2$s;
            END IF;
            RETURN NEW;
        END
        $sync$;
        CREATE TRIGGER zz_users_sync BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION zz_users_sync();
        -- autogen:step backfill batch=5000 table=users
        UPDATE users SET %1$s = %2$s WHERE %1$s IS NULL AND %2$s IS NOT NULL;
        -- autogen:step contract
        DROP TRIGGER zz_users_sync ON users;
        DROP FUNCTION zz_users_sync();
        -- autogen:step contract
        SELECT 1 / %3$d;
        -- autogen:step contract
        ALTER TABLE users DROP COLUMN %2$s""";
    project.write(
        "2",
        "mail",
        "1",
        gradually.formatted("mail", "email", 0),
        gradually.formatted("email", "mail", 1));
    assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
    project.execute("UPDATE users SET mail = 'new' WHERE id = 1");
    project.execute("INSERT INTO users (id, mail, visits) VALUES (3, 'c', 10)");
    project.done("downgrade", "-1", "--accept-data-loss");
    assertAsBefore();
    assertThat(project.query("SELECT string_agg(email, ' ' ORDER BY id) FROM users"))
        .isEqualTo("new b c");
  }
}
