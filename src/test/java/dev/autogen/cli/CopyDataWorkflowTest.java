package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Data in a migration after {@code COPY … FROM stdin}. */
@Execution(ExecutionMode.CONCURRENT)
class CopyDataWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  /** Each line looks like something else to whoever reads it as SQL or as a directive. */
  private static final String DATA =
      """
      1	a;b
      2	c--d
      3	it's "x
      4	$$ /* <<none>>
      -- autogen:downgrade	5
      -- autogen:step	6
      7	\\\\. \\N end
      """;

  private static final String ROWS =
      "SELECT string_agg(code || '=' || note, '|' ORDER BY code) FROM notes";

  private static final String EXPECTED =
      "-- autogen:downgrade=5|-- autogen:step=6|1=a;b|2=c--d|3=it's \"x|4=$$ /* <<none>>|7=\\. \\N end";

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  private MigrationProject project() throws IOException {
    MigrationProject project = new MigrationProject(folder, SCRATCH);
    project.write(
        "1",
        "notes",
        "",
        """
        CREATE TABLE notes (code text PRIMARY KEY, note text);
        COPY notes FROM stdin; -- the first ones
        %s\\.
        UPDATE notes SET note = '\\. \\N end' WHERE code = '7'"""
            .formatted(DATA),
        "DROP TABLE notes");
    project.write(
        "2",
        "more",
        "1",
        """
        -- autogen:step transaction=none
        COPY notes (code, note) FROM STDIN WITH (DELIMITER ',');
        8,two\\nlines; -- of it
        \\.
        -- autogen:step
        DELETE FROM notes WHERE code = '1'""",
        """
        DELETE FROM notes WHERE code = '8';
        COPY notes FROM stdin;
        1	a;b
        \\.
        ALTER TABLE notes ALTER note DROP DEFAULT""");
    return project;
  }

  @Test
  void aRunAppliesAndRevertsIt() throws Exception {
    try (MigrationProject project = project()) {
      project.done("upgrade", "1");
      assertThat(project.query(ROWS)).isEqualTo(EXPECTED);
      project.done("upgrade");
      assertThat(project.query("SELECT note FROM notes WHERE code = '8'"))
          .isEqualTo("two\nlines; -- of it");
      assertThat(project.query("SELECT count(*) FROM notes WHERE code = '1'")).isEqualTo("0");
      project.done("downgrade", "-1", "--accept-data-loss");
      assertThat(project.query(ROWS)).isEqualTo(EXPECTED);
      project.done("downgrade", "base", "--accept-data-loss");
    }
  }

  /** Older programs of psql end such data in another way than the newest server. */
  @Test
  void aRunAppliesDataWithQuotes() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write(
          "1",
          "csv",
          "",
          "CREATE TABLE csv (a text);\nCOPY csv FROM stdin (FORMAT csv, HEADER);\na\n\"x;\n--y\"\n\\.\n",
          "DROP TABLE csv");
      project.done("upgrade");
      assertThat(project.query("SELECT a FROM csv")).isEqualTo("x;\n--y");
    }
  }

  @Test
  void itIsVerifiedAndLinted() throws Exception {
    try (MigrationProject project = project()) {
      assertThat(project.done("verify", "-v", "--url", "none").out())
          .contains("notes ROW EXCLUSIVE          COPY notes FROM stdin");
      Command linted = project.run("lint", "--url", "none");
      assertThat(linted.err() + linted.out()).doesNotContain("AG500", "CopyManager");
      assertThat(project.done("upgrade", "--dry-run").out())
          .contains("COPY notes FROM stdin")
          .doesNotContain("not measured: COPY");
    }
  }

  @Test
  void aScriptForPsqlContainsIt() throws Exception {
    try (MigrationProject project = project();
        MigrationProject scripted = project()) {
      project.done("upgrade");
      Path script =
          Files.writeString(
              folder.resolve("up.txt"),
              scripted.done("upgrade", "--sql", "base..head", "--url", "none").out());
      new Psql(scripted.database()).done(script);
      assertThat(scripted.query(ROWS)).isEqualTo(project.query(ROWS));
      assertThat(scripted.done("status").err()).contains("the database matches its");
      Path back =
          Files.writeString(
              folder.resolve("down.txt"),
              scripted.done("downgrade", "--sql", "2..1", "--url", "none").out());
      new Psql(scripted.database()).done(back);
      assertThat(scripted.query(ROWS)).isEqualTo(EXPECTED);
    }
  }

  @Test
  void anIdempotentScriptRefusesIt() throws Exception {
    try (MigrationProject project = project()) {
      Command refused =
          project.run("upgrade", "--sql", "base..head", "--idempotent", "--url", "none");
      assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err()).contains("1_notes.sql:8: an idempotent script cannot contain COPY");
    }
  }

  @Test
  void aRejectedLineIsNamedAndRolledBack() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write(
          "1",
          "numbers",
          "",
          "CREATE TABLE numbers (n int);\nCOPY numbers FROM stdin;\n1\n2\nthree\n\\.\n",
          "DROP TABLE numbers");
      Command failed = project.run("upgrade");
      assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(failed.err())
          .contains("1_numbers.sql:8: invalid input syntax for type integer: \"three\"")
          .contains("COPY numbers, line 3, column n: \"three\"")
          .contains("in: COPY numbers FROM stdin");
      assertThat(project.tables()).isEmpty();
      assertThat(project.done("current").out()).isEqualTo("base\n");
    }
  }

  @Test
  void anEditOfAppliedDataIsSeen() throws Exception {
    try (MigrationProject project = project()) {
      project.done("upgrade");
      Path file = folder.resolve("migrations/1_notes.sql");
      Files.writeString(file, Files.readString(file).replace("1\ta;b", "1\ta;c"));
      Command status = project.run("status");
      assertThat(status.exitCode()).isEqualTo(ExitCode.DIFFERENCES);
      assertThat(status.out()).contains("1_notes.sql was edited after it was applied");
    }
  }

  @Test
  void aSquashKeepsIt() throws Exception {
    Entities.compile(
        folder,
        "Note",
        "@Entity @Table(name = \"notes\") public class Note { @Id String code; String note; }");
    try (MigrationProject project = project()) {
      Files.delete(folder.resolve("migrations/2_more.sql"));
      project.write(
          "2", "other", "1", "CREATE TABLE other (id int PRIMARY KEY)", "DROP TABLE other");
      Command refused = project.run("squash", "base..head", "--url", "none");
      assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(refused.err()).contains("COPY notes FROM stdin");
      Command squashed = project.run("squash", "base..head", "--keep-data", "--url", "none");
      assertThat(squashed.exitCode()).as(squashed.err()).isZero();
      project.done("upgrade");
      assertThat(project.query("SELECT note FROM notes WHERE code = '-- autogen:step'"))
          .isEqualTo("6");
    }
  }

  @Test
  void dataWithoutAnEndIsRefusedBeforeAnythingRuns() throws IOException, SQLException {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("1", "a", "", "CREATE TABLE a ();\nCOPY a FROM stdin;\n1\n", "DROP TABLE a");
      Command refused = project.run("upgrade");
      assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(refused.err())
          .contains("1_a.sql:8: the data of COPY … FROM stdin must follow on the lines below")
          .hasLineCount(1);
      assertThat(project.tables()).isEmpty();
    }
  }
}
