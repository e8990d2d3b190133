package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages about rows that a batched statement misses or would change twice. */
@Tag("server")
class HiddenRowsWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String KEEP =
      "CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; ";

  @TempDir private Path folder;
  private MigrationProject project;

  @BeforeEach
  void begin() throws IOException, SQLException {
    project = new MigrationProject(folder, SCRATCH);
    project.write(
        "1",
        "accounts",
        "",
        "CREATE TABLE acc (id int PRIMARY KEY, currency text NOT NULL, balance bigint, note text)",
        "DROP TABLE acc");
    project.done("upgrade");
    project.execute(
        "INSERT INTO acc SELECT g, 'EUR', 1 FROM generate_series(1, 20000) g; ANALYZE acc");
  }

  @AfterEach
  void end() {
    project.close();
  }

  @AfterAll
  static void throwAwayDatabase() {
    SCRATCH.close();
  }

  private void batched(String update) throws IOException {
    project.write(
        "2", "cents", "1", "-- autogen:step backfill batch=1000 table=acc\n" + update, "SELECT 1");
  }

  private String balances() throws SQLException {
    return project.query(
        "SELECT string_agg(concat_ws(' ', n, balance), ', ' ORDER BY balance) FROM"
            + " (SELECT balance, count(*) AS n FROM acc GROUP BY 1) AS each");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE acc SET balance = balance * 100 WHERE currency = 'EUR'",
        "UPDATE acc AS a SET (balance, note) = (a.balance + 1, 'x') WHERE a.id > 0",
        "UPDATE acc SET balance = balance - 1 WHERE currency LIKE 'E%' /* balance */"
      })
  void aConditionThatIgnoresTheSetColumnIsRefusedBeforeTheRun(String update)
      throws IOException, SQLException {
    batched(update);
    for (String command : new String[] {"verify", "upgrade", "upgrade --sql"}) {
      Command ran = project.run(command.split(" "));
      assertThat(ran.exitCode()).as(command).isEqualTo(3);
      assertThat(ran.err())
          .contains("2_cents.sql:8: this statement would change the same rows again and again")
          .contains("IS DISTINCT FROM");
    }
    assertThat(project.run("lint").out()).contains("AG209");
    assertThat(balances()).isEqualTo("20000 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE acc SET balance = balance * 10 WHERE balance < 1000",
        "UPDATE acc SET balance = balance + 1 WHERE lower(currency) = 'eur'",
        "UPDATE acc SET balance = balance + 1 WHERE balance IN (1, 2, 3)"
      })
  void rowsThatStillMatchStopTheFirstBatchAndTheProof(String update)
      throws IOException, SQLException {
    batched(update);
    Command verify = project.run("verify");
    assertThat(verify.exitCode()).isNotZero();
    assertThat(verify.err()).contains("the next batch would change them again");
    Command upgrade = project.run("upgrade");
    assertThat(upgrade.exitCode()).isEqualTo(4);
    assertThat(upgrade.err())
        .contains("2_cents.sql:8: ")
        .contains("of acc changed by this statement still meet its condition")
        .contains("This batch was rolled back");
    assertThat(balances()).isEqualTo("20000 1");
    assertThat(project.run("lint").out()).contains("AG209");
  }

  @Test
  void aStatementThatEndsRunsOnce() throws IOException, SQLException {
    batched("UPDATE acc SET balance = 100 WHERE balance IS DISTINCT FROM 100 -- all");
    project.done("verify");
    assertThat(project.run("lint").out()).doesNotContain("AG209");
    project.done("upgrade");
    assertThat(balances()).isEqualTo("20000 100");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          CREATE TRIGGER keep BEFORE UPDATE ON acc FOR EACH ROW WHEN (OLD.id > 5000) EXECUTE FUNCTION nothing() | DROP TRIGGER keep ON acc | trigger keep of acc | ALTER TABLE acc DISABLE TRIGGER keep
          CREATE RULE keep AS ON UPDATE TO acc WHERE OLD.id > 5000 DO INSTEAD NOTHING | DROP RULE keep ON acc | rule keep of acc | ALTER TABLE acc DISABLE RULE keep
          """)
  void skippedRowsStopTheRunAndTheCauseIsNamed(
      String guard, String lift, String name, String advice) throws IOException, SQLException {
    batched("UPDATE acc SET note = 'x' WHERE note IS NULL");
    project.execute(KEEP + guard);
    Command upgrade = project.run("upgrade");
    assertThat(upgrade.exitCode()).isEqualTo(4);
    assertThat(upgrade.err())
        .contains("15,000 rows of acc were not changed by this statement")
        .contains(name)
        .contains(advice);
    project.execute(lift);
    project.done("upgrade");
    assertThat(project.query("SELECT count(*) FROM acc WHERE note IS NULL")).isEqualTo("0");
  }

  /** Policies apply to the owner of a table who is no superuser, once he says FORCE. */
  @Test
  void hiddenRowsAreReportedBeforeTheRun() throws IOException, SQLException {
    batched("UPDATE acc SET note = 'x' WHERE note IS NULL");
    project.execute(
        """
        DO $$ BEGIN CREATE ROLE autogen_owner LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
        ALTER SCHEMA public OWNER TO autogen_owner;
        ALTER TABLE acc OWNER TO autogen_owner;
        ALTER TABLE autogen_history OWNER TO autogen_owner;
        ALTER TABLE acc ENABLE ROW LEVEL SECURITY;
        ALTER TABLE acc FORCE ROW LEVEL SECURITY;
        CREATE POLICY visible ON acc USING (id < 100)""");
    String url = project.database().url().replaceAll("user=[^&]*", "user=autogen_owner");
    Command upgrade = project.run("upgrade", "--url", url);
    assertThat(upgrade.exitCode()).isEqualTo(3);
    assertThat(upgrade.err())
        .contains(
            "row level security is active on acc.", "BYPASSRLS", "NO FORCE ROW LEVEL SECURITY");
    assertThat(project.query("SELECT count(*) FROM autogen_history")).isEqualTo("1");

    Command downgrade = project.run("downgrade", "base", "--url", url);
    assertThat(downgrade.exitCode()).isEqualTo(3);
    assertThat(downgrade.err()).contains("the rows of acc");
  }

  /** The application goes on to write rows that break a check which could not be validated. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE acc ADD CONSTRAINT small CHECK (balance < 1) NOT VALID",
        "ALTER TABLE ONLY public.acc ADD CONSTRAINT \"sm all\" CHECK (note IS NOT NULL) NOT VALID"
      })
  void aCheckThatOldRowsViolateIsDropped(String check) throws IOException, SQLException {
    String name = check.contains("\"") ? "\"sm all\"" : "small";
    project.write(
        "2",
        "check",
        "1",
        "-- autogen:step expand\nALTER TABLE acc ADD COLUMN more int;\n-- autogen:step contract\n"
            + check
            + ";\n-- autogen:step contract\nALTER TABLE acc VALIDATE CONSTRAINT "
            + name,
        "ALTER TABLE acc DROP CONSTRAINT " + name + "; ALTER TABLE acc DROP COLUMN more");
    Command upgrade = project.run("upgrade");
    assertThat(upgrade.exitCode()).isEqualTo(4);
    assertThat(upgrade.err()).contains("was dropped again, because existing rows may violate it");
    project.execute("UPDATE acc SET currency = 'USD'");
    assertThat(project.query("SELECT steps_done FROM autogen_history WHERE revision = '2'"))
        .isEqualTo("1");
    project.execute("UPDATE acc SET balance = 0, note = ''");
    project.done("upgrade");
    assertThat(project.query("SELECT convalidated FROM pg_constraint WHERE contype = 'c'"))
        .isEqualTo("t");
  }

  /** What the statements name, what they only bring about, and what nobody can read. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          ALTER TABLE acc DROP note | the values of acc.note
          ALTER TABLE acc RENAME note TO n; ALTER TABLE acc DROP n | the values of acc.note
          DROP TABLE IF EXISTS none, acc | the rows of acc
          DROP TYPE kind CASCADE | the values of acc.kind
          DO $$ BEGIN EXECUTE 'DELETE FROM acc'; END $$ | cannot be checked in advance
          SELECT erase() | cannot be checked in advance
          WITH gone AS (DELETE FROM acc WHERE id < 0 RETURNING id) SELECT count(*) FROM gone | the rows of acc
          UPDATE acc SET balance = 0 WHERE id = 1 | values of balance in acc, which are overwritten
          ALTER TABLE acc ALTER at TYPE date | the time of day of the values of acc.at
          """)
  void aDowngradeAsksBeforeAnythingIsLost(String downgrade, String loss)
      throws IOException, SQLException {
    project.write(
        "2",
        "more",
        "1",
        "CREATE TYPE kind AS ENUM ('a'); ALTER TABLE acc ADD kind kind; ALTER TABLE acc ADD at timestamp;"
            + " CREATE FUNCTION erase() RETURNS void LANGUAGE sql AS 'DELETE FROM acc'",
        downgrade);
    project.done("upgrade");
    project.execute("UPDATE acc SET note = 'x', kind = 'a', at = now()");
    Command asked = project.run("downgrade", "-1");
    assertThat(asked.exitCode()).as(asked.err()).isEqualTo(3);
    assertThat(asked.err()).contains(loss).contains("--accept-data-loss");
    assertThat(project.query("SELECT count(note) FROM acc")).isEqualTo("20000");
    project.done("downgrade", "-1", "--accept-data-loss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE acc DROP more",
        "ALTER TABLE acc ALTER balance TYPE bigint; UPDATE acc SET note = '' WHERE note IS NULL AND id < 0",
        "CREATE INDEX ON acc (note); COMMENT ON TABLE acc IS 'DROP TABLE acc; <<unset>>'"
      })
  void aDowngradeWithoutLossAsksNothing(String downgrade) throws IOException {
    project.write("2", "more", "1", "ALTER TABLE acc ADD more int", downgrade);
    project.done("upgrade");
    project.done("downgrade", "-1");
  }
}
