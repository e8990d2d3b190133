package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many old files become one, and databases that ran them continue with it. */
class SquashWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  private static MigrationProject started(MigrationProject project) throws IOException {
    project.write(
        "20260101000000",
        "users",
        "",
        "CREATE TABLE users (id int PRIMARY KEY, nam text)",
        "DROP TABLE users");
    project.write(
        "20260102000000",
        "name",
        "20260101000000",
        "ALTER TABLE users RENAME nam TO name",
        "ALTER TABLE users RENAME name TO nam");
    project.write(
        "20260103000000",
        "phone",
        "20260102000000",
        "ALTER TABLE users ADD phone varchar(10); UPDATE users SET phone = '?'",
        "ALTER TABLE users DROP phone");
    project.write(
        "20260104000000",
        "longer phone",
        "20260103000000",
        "ALTER TABLE users ALTER phone TYPE varchar(20)",
        "ALTER TABLE users ALTER phone TYPE varchar(10)");
    return project;
  }

  @Test
  void aLineFromTheBeginningBecomesOneFile() throws Exception {
    try (MigrationProject project = started(new MigrationProject(folder, SCRATCH));
        MigrationProject fresh = new MigrationProject(folder, SCRATCH)) {
      project.done("upgrade", "phone");
      project.execute("INSERT INTO users VALUES (1, 'Ada', '1')");

      String appliedAt = project.query("SELECT max(applied_at) FROM autogen_history");
      Command squash = project.done("squash", "base..phone", "-m", "users");
      assertThat(squash.out()).isEqualTo("migrations/20260103000001_users.sql\n");
      assertThat(files())
          .containsExactly("20260103000001_users.sql", "20260104000000_longer_phone.sql");
      assertThat(Files.readString(folder.resolve(squash.out().strip())))
          .contains(
              """
              -- revision  20260103000001
              -- revises   base
              -- replaces  20260101000000, 20260102000000, 20260103000000
              """)
          .contains("CREATE TABLE users (\n", "name text", "phone varchar(10)")
          .doesNotContain("RENAME", "UPDATE");
      assertThat(Files.readString(folder.resolve("migrations/20260104000000_longer_phone.sql")))
          .contains("-- revises   20260103000001\n");

      assertThat(project.run("status").out())
          .startsWith("current       20260103000001  users\npending       20260104000000");
      project.done("upgrade", "users");
      assertThat(project.query("SELECT min(applied_at) FROM autogen_history")).isEqualTo(appliedAt);
      project.done("upgrade");
      assertThat(
              project.query(
                  "SELECT string_agg(revision, ' ' ORDER BY revision) FROM autogen_history"))
          .isEqualTo("20260103000001 20260104000000");
      project.done("status");
      fresh.done("upgrade");
      fresh.done("status");
      project.done("downgrade", "base", "--accept-data-loss");
      assertThat(project.tables()).isEmpty();
      project.done("verify");
    }
  }

  @Test
  void aDatabaseInTheMiddleIsRefused() throws Exception {
    try (MigrationProject project = started(new MigrationProject(folder, SCRATCH))) {
      project.done("upgrade", "name");
      project.done("squash", "users..phone");
      for (String command : List.of("upgrade", "status")) {
        Command refused = project.run(command);
        assertThat(refused.exitCode()).isEqualTo(command.equals("status") ? 1 : 3);
        assertThat(refused.out() + refused.err())
            .contains("20260101000000, 20260102000000 applied, 20260103000000 missing")
            .contains(
                "Check out the commit before the squash, and run autogen upgrade 20260103000000");
      }
      assertThat(project.query("SELECT count(*) FROM autogen_history")).isEqualTo("2");
    }
  }

  @Test
  void aRenameInTheRangeKeepsTheRows() throws Exception {
    try (MigrationProject project = started(new MigrationProject(folder, SCRATCH))) {
      project.write(
          "20260105000000",
          "people",
          "20260104000000",
          "ALTER TABLE users RENAME TO people; ALTER TABLE people RENAME name TO full_name",
          "ALTER TABLE people RENAME full_name TO name; ALTER TABLE people RENAME TO users");
      project.done("upgrade", "phone");
      project.execute("INSERT INTO users VALUES (1, 'Ada', '1')");
      Command squash = project.done("squash", "longer..people");
      assertThat(Files.readString(folder.resolve(squash.out().strip())))
          .contains("--   rename users=people\n", "--   rename users.name=full_name\n")
          .contains("UTC by autogen")
          .doesNotContain("DROP TABLE", "DROP COLUMN name", "Hibernate");
      project.done("upgrade");
      assertThat(project.query("SELECT full_name FROM people")).isEqualTo("Ada");
    }
  }

  @Test
  void statementsThatChangeRowsAreRefusedOrKept() throws Exception {
    try (MigrationProject project = started(new MigrationProject(folder, SCRATCH))) {
      project.write(
          "20260105000000",
          "first user",
          "20260104000000",
          "INSERT INTO users VALUES (1, 'Ada', '1'); GRANT SELECT ON users TO public",
          "DELETE FROM users WHERE id = 1");
      List<String> before = files();
      Command refused = project.run("squash", "..head");
      assertThat(refused.exitCode()).isEqualTo(3);
      assertThat(refused.err())
          .contains("20260105000000_first_user.sql:7: INSERT INTO users", "--keep-data")
          .contains("GRANT SELECT", "DELETE FROM users");
      assertThat(files()).isEqualTo(before);

      project.done("squash", "..head", "--keep-data");
      project.done("upgrade");
      assertThat(project.query("SELECT name FROM users")).isEqualTo("Ada");
      project.done("downgrade", "base", "--accept-data-loss");
    }
  }

  @Test
  void existingRowsGetTheirValues() throws Exception {
    try (MigrationProject project = started(new MigrationProject(folder, SCRATCH))) {
      Command refused = project.run("squash", "phone..longer");
      assertThat(refused.exitCode()).isEqualTo(3);
      assertThat(refused.err())
          .contains("20260103000000_phone.sql:7: UPDATE users SET phone = '?'");
      project.done("squash", "phone..longer", "--keep-data");
      project.done("upgrade", "name");
      project.execute("INSERT INTO users VALUES (1, 'Ada')");
      project.done("upgrade");
      assertThat(project.query("SELECT phone FROM users")).isEqualTo("?");
    }
  }

  @Test
  void functionsMadeByHandAreRefused() throws Exception {
    try (MigrationProject project = started(new MigrationProject(folder, SCRATCH))) {
      project.write(
          "20260105000000",
          "function",
          "20260104000000",
          "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
          "DROP FUNCTION f");
      Command refused = project.run("squash", "base..head");
      assertThat(refused.exitCode()).isEqualTo(3);
      assertThat(refused.err())
          .contains("would leave out objects that the old files create: function f()");
      project.write("20260106000000", "a", "20260105000000", "CREATE TABLE a ()", "DROP TABLE a");
      project.write("20260107000000", "b", "20260105000000", "CREATE TABLE b ()", "DROP TABLE b");
      Command fork = project.run("squash", "function..a");
      assertThat(fork.exitCode()).isEqualTo(2);
      assertThat(fork.err()).contains("at 20260105000000_function.sql branches split or join");
      assertThat(project.run("squash", "a..a").err()).contains("nothing to squash");
    }
  }

  @Test
  void revisionsMayBePlainNumbers() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("1", "a", "", "CREATE TABLE a ()", "DROP TABLE a");
      project.write("2", "b", "1", "CREATE TABLE b ()", "DROP TABLE b");
      project.done("upgrade");
      assertThat(project.done("squash", "1..2").out())
          .isEqualTo("migrations/3_squash_a_to_b.sql\n");
      project.done("status");
    }
  }

  @Test
  void aSquashedMigrationIsNotSquashedAgain() throws Exception {
    try (MigrationProject project = started(new MigrationProject(folder, SCRATCH))) {
      Path first = folder.resolve(project.done("squash", "base..phone").out().strip());
      Command again = project.run("squash", "base..head");
      assertThat(again.exitCode()).isEqualTo(2);
      assertThat(again.err()).contains("delete its line \"-- replaces\"");
      Files.writeString(first, Files.readString(first).replaceFirst("-- replaces.*\n", ""));
      project.done("squash", "base..head");
    }
  }

  @Test
  void aScriptReplacesTheSameEntriesAsARun() throws Exception {
    try (MigrationProject project = started(new MigrationProject(folder, SCRATCH));
        MigrationProject fresh = new MigrationProject(folder, SCRATCH);
        MigrationProject middle = new MigrationProject(folder, SCRATCH)) {
      project.done("upgrade", "phone");
      middle.done("upgrade", "name");
      project.done("squash", "base..phone", "-m", "users");
      Path script =
          Files.writeString(
              folder.resolve("script.sql"),
              project.done("upgrade", "--sql", "base..", "--idempotent", "--url", "none").out());
      new Psql(project.database()).done(script);
      new Psql(fresh.database()).done(script);
      for (MigrationProject each : List.of(project, fresh)) {
        assertThat(each.query("SELECT string_agg(revision, ' ' ORDER BY 1) FROM autogen_history"))
            .isEqualTo("20260103000001 20260104000000");
        each.done("status");
      }
      assertThat(new Psql(middle.database()).run(script))
          .contains("has only some of the migrations that 20260103000001_users.sql replaces");
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
