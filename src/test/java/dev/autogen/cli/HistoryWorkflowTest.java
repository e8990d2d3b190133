package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show and repair the history of a database. */
class HistoryWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  @Test
  void statusShowsPendingAppliedAndDrift() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("1", "users", "", "CREATE TABLE users (id int)", "DROP TABLE users");
      project.write(
          "2", "phone", "1", "ALTER TABLE users ADD phone text", "ALTER TABLE users DROP phone");
      Command fresh = project.run("status");
      assertThat(fresh.exitCode()).as(fresh.err()).isEqualTo(1);
      assertThat(fresh.out())
          .isEqualTo(
              """
              current       base
              pending       1  users
              pending       2  phone
              """);

      project.done("upgrade", "+1");
      assertThat(project.run("status").out())
          .isEqualTo("current       1  users\npending       2  phone\n");
      project.done("upgrade", "phone");
      Command clean = project.run("status");
      assertThat(clean.exitCode()).as(clean.out() + clean.err()).isZero();
      assertThat(clean.out()).isEqualTo("current       2  phone\n");

      project.execute("ALTER TABLE users DROP phone; CREATE TABLE by_hand (); ");
      Command drift = project.run("status");
      assertThat(drift.exitCode()).isEqualTo(1);
      assertThat(drift.out()).contains("drift         drop column users.phone\n");
      assertThat(project.run("status", "--output", "json").out())
          .contains("\"clean\" : false", "\"drift\" : [ \"drop column users.phone\" ]")
          .doesNotContain("by_hand");
      Command unseen = project.run("status", "--scratch", "none");
      assertThat(unseen.exitCode()).isZero();
      assertThat(unseen.err()).contains("drift was not checked: scratch=none");
    }
  }

  @Test
  void showPrintsAMigrationInFull() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("1", "users", "", "CREATE TABLE users (id int)", "DROP TABLE users");
      Path file =
          project.write(
              "2",
              "add phone",
              "1",
              """
              -- autogen:step expand
              ALTER TABLE users ADD phone text;
              -- autogen:step expand transaction=none
              CREATE INDEX CONCURRENTLY i ON users (phone)""",
              "ALTER TABLE users DROP phone");
      Files.writeString(
          file,
          Files.readString(file)
              .replace(
                  "\n-- autogen:upgrade",
                  """
                  -- changes
                  --   add column users.phone
                  -- hazards
                  --   AG1 beware

                  -- autogen:upgrade"""));
      assertThat(project.run("show", "add", "--url", "none").out())
          .isEqualTo(
              """
              2  add phone
              file      migrations/2_add_phone.sql
              revises   1
              changes
                add column users.phone
              hazards
                AG1 beware
              upgrade
                1 expand
                    ALTER TABLE users ADD phone text
                2 expand, outside of a transaction
                    CREATE INDEX CONCURRENTLY i ON users (phone)
              downgrade
                1
                    ALTER TABLE users DROP phone
              """);
      assertThat(project.run("show", "1").out())
          .contains("revises   base\n", "then      2 add phone\n", "state     pending\n");
      project.done("upgrade");
      assertThat(project.run("show", "1").out())
          .containsPattern("state     applied \\d{4}-.* by \\w+ with autogen .*, \\d+ ms\n");
      assertThat(project.run("show", "2", "--output", "json").out())
          .contains("\"transaction\" : false", "\"changes\" : [ \"add column users.phone\" ]");
      Command unknown = project.run("show", "fax");
      assertThat(unknown.exitCode()).isEqualTo(2);
      assertThat(unknown.err()).contains("the newest are 1 (users), 2 (add phone)");
    }
  }

  @Test
  void currentShowsAPartiallyAppliedFirstMigration() throws IOException, SQLException {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write(
          "1",
          "users",
          "",
          "-- autogen:step\nCREATE TABLE users (id int);\n-- autogen:step\nSELECT 1/0",
          "DROP TABLE users");
      assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
      Command current = project.run("current");
      assertThat(current.out()).isEqualTo("1  users  partially applied, 1 of 2 steps\n");
      assertThat(current.err()).contains("1_users.sql is partially applied (1 of 2 steps)");
      assertThat(project.run("status").out()).contains("partial       migrations/1_users.sql is");
    }
  }

  @Test
  void everyProblemHasItsOwnMessage() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      Path first = project.write("1", "a", "", "CREATE TABLE a ()", "DROP TABLE a");
      Path second = project.write("2", "b", "1", "CREATE TABLE b ()", "DROP TABLE b");
      Path third = project.write("3", "c", "2", "CREATE TABLE c ()", "DROP TABLE c");
      project.done("upgrade");

      Files.writeString(second, Files.readString(second).replace("TABLE b ()", "TABLE b (i int)"));
      Command changed = project.run("upgrade");
      assertThat(changed.exitCode()).isEqualTo(3);
      assertThat(changed.err()).contains("2_b.sql was edited after it was applied", "repair 2");
      assertThat(project.run("status").out()).contains("changed       migrations/2_b.sql was");

      Files.delete(third);
      assertThat(project.run("upgrade").err())
          .contains("2_b.sql was edited", "revision 3 (c), which is newer than all files");
      assertThat(project.run("status").out()).contains("unknown       the database has revision 3");

      Files.delete(second);
      project.write("3", "c", "1", "CREATE TABLE c ()", "DROP TABLE c");
      Command missing = project.run("downgrade", "-1");
      assertThat(missing.exitCode()).isEqualTo(3);
      assertThat(missing.err())
          .contains("revision 2 (b), whose file is missing")
          .doesNotContain("3 (");
      assertThat(project.run("status").out()).contains("missing       the database has revision 2");

      project.write("2", "b", "1", "CREATE TABLE b ()", "DROP TABLE b");
      project.write("0", "late", "", "CREATE TABLE late ()", "DROP TABLE late");
      Files.writeString(
          first, Files.readString(first).replace("-- revises   base", "-- revises   0"));
      Command late = project.run("upgrade", "heads");
      assertThat(late.exitCode()).isEqualTo(3);
      assertThat(late.err()).contains("0_late.sql is not applied, but 1_a.sql, which builds on");
      assertThat(project.run("status").out()).contains("out of order  migrations/0_late.sql is");
      assertThat(project.tables()).isEqualTo("a b c");
    }
  }

  @Test
  void severalHeadsAreOnlyUpgradedWhenAskedFor() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("1", "a", "", "CREATE TABLE a ()", "DROP TABLE a");
      project.write("2", "b", "1", "CREATE TABLE b ()", "DROP TABLE b");
      project.write("3", "c", "1", "CREATE TABLE c ()", "DROP TABLE c");
      assertThat(project.run("heads").out()).isEqualTo("2  b\n3  c\n");
      Command refused = project.run("upgrade");
      assertThat(refused.exitCode()).isEqualTo(3);
      assertThat(refused.err()).contains("2 heads: 2_b.sql, 3_c.sql", "autogen upgrade heads");
      assertThat(project.run("upgrade", "+1").exitCode()).isEqualTo(3);
      assertThat(project.tables()).isEmpty();
      project.done("upgrade", "c");
      assertThat(project.tables()).isEqualTo("a c");
      project.done("upgrade", "heads");
      assertThat(project.tables()).isEqualTo("a b c");
      assertThat(project.run("current").out()).contains("2  b", "3  c");
      assertThat(project.run("history", "1..b", "--url", "none").out()).isEqualTo("2  b\n1  a\n");
      project.done("downgrade", "b");
      assertThat(project.tables()).isEqualTo("a b");
    }
  }

  @Test
  void repairAcceptsADeliberateEdit() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      Path first = project.write("1", "a", "", "CREATE TABLE a ()", "DROP TABLE a");
      project.write("2", "b", "1", "CREATE TABLE b ()", "DROP TABLE b");
      project.done("upgrade", "1");
      String appliedAt = project.query("SELECT applied_at FROM autogen_history");
      Files.writeString(first, Files.readString(first).replace("CREATE", "-- says what\nCREATE"));
      assertThat(project.run("status").out()).as("a comment").doesNotContain("changed");
      Files.writeString(first, Files.readString(first).replace("a (", "IF NOT EXISTS a ("));
      assertThat(project.run("upgrade").exitCode()).isEqualTo(3);
      assertThat(project.done("repair").err()).contains("accepted the edited 1  a");
      assertThat(project.query("SELECT applied_at FROM autogen_history")).isEqualTo(appliedAt);
      project.done("upgrade");
      assertThat(project.done("repair").err()).contains("nothing  to repair");
    }
  }

  @Test
  void repairAsksForTheOutcome() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write(
          "1",
          "a",
          "",
          "-- autogen:step\nCREATE TABLE a ();\n-- autogen:step\nSELECT 1/0",
          "DROP TABLE a");
      assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
      Command refused = project.run("repair");
      assertThat(refused.exitCode()).isEqualTo(3);
      assertThat(refused.err())
          .contains("partially applied (1 of 2 steps)", "--as applied (or reverted)");
      assertThat(project.run("repair", "--as", "applied").exitCode()).isEqualTo(2);
      assertThat(project.run("repair", "1", "--as", "done").exitCode()).isEqualTo(2);
      assertThat(project.run("repair", "1", "--as", "applied").exitCode()).isZero();
      assertThat(project.done("current").out()).startsWith("1  a  applied");

      project.execute("DELETE FROM autogen_history; DROP TABLE a");
      assertThat(project.run("upgrade").exitCode()).isEqualTo(4);
      project.execute("DROP TABLE a");
      Command asked = project.answered(List.of("no", "yes"), "repair");
      assertThat(asked.exitCode()).as(asked.err()).isZero();
      assertThat(project.done("current").out()).isEqualTo("base\n");
    }
  }

  @Test
  void repairRemovesEntriesWithoutAFile() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("1", "a", "", "CREATE TABLE a ()", "DROP TABLE a");
      Path second = project.write("2", "b", "1", "CREATE TABLE b ()", "DROP TABLE b");
      project.done("upgrade");
      Files.delete(second);
      assertThat(project.run("repair").exitCode()).isEqualTo(3);
      assertThat(project.run("repair", "2", "--as", "applied").exitCode()).isEqualTo(2);
      assertThat(project.done("repair", "2", "--as", "reverted").err()).contains("removed 2");
      project.done("upgrade");
    }
  }

  @Test
  void stampRecordsWithoutRunning() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      project.write("1", "a", "", "CREATE TABLE a ()", "DROP TABLE a");
      project.write("2", "b", "1", "CREATE TABLE b ()", "DROP TABLE b");
      Path third = project.write("3", "c", "2", "CREATE TABLE c ()", "DROP TABLE c");
      assertThat(project.done("stamp", "b").err()).contains("recorded 1  a", "recorded 2  b");
      assertThat(project.done("stamp", "2").err()).contains("nothing  to do");
      assertThat(project.tables()).isEmpty();
      project.done("upgrade");
      assertThat(project.tables()).isEqualTo("c");
      assertThat(project.done("stamp", "a").err()).contains("removed 2  b", "removed 3  c");
      assertThat(project.done("current").out()).startsWith("1  a");
      project.done("stamp", "head");
      project.done("stamp", "base");
      assertThat(project.done("current").out()).isEqualTo("base\n");

      project.done("stamp", "head");
      Files.delete(third);
      Command unknown = project.run("stamp", "1");
      assertThat(unknown.exitCode()).isEqualTo(3);
      assertThat(unknown.err()).contains("revision 3 (c)", "stamp --purge");
      assertThat(project.done("stamp", "1", "--purge").err()).contains("deleted the whole history");
      assertThat(project.done("current").out()).startsWith("1  a");
      assertThat(project.run("stamp", "+1").exitCode()).isEqualTo(2);
    }
  }
}
