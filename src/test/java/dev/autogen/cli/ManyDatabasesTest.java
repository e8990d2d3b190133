package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** One set of migrations for many schemas, or many databases. */
@Execution(ExecutionMode.CONCURRENT)
class ManyDatabasesTest {
  private static final int TENANTS = Integer.getInteger("tenants", 1000);

  @TempDir private Path folder;

  @BeforeEach
  void writeMigrations() throws IOException {
    migration(
        "20260101000000",
        "base",
        "first",
        "CREATE TABLE users (id bigint PRIMARY KEY)",
        "DROP TABLE users");
    migration(
        "20260102000000",
        "20260101000000",
        "second",
        "ALTER TABLE users ADD COLUMN name text",
        "ALTER TABLE users DROP COLUMN name");
  }

  private void migration(String revision, String parent, String message, String up, String down)
      throws IOException {
    Files.createDirectories(folder.resolve("migrations"));
    Files.writeString(
        folder.resolve("migrations").resolve(revision + "_" + message + ".sql"),
        """
        -- %s
        --
        -- revision  %s
        -- revises   %s

        -- autogen:upgrade

        %s;

        -- autogen:downgrade

        %s;
        """
            .formatted(message, revision, parent, up, down));
  }

  @Test
  void oneOfManyTenantsFails() throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      execute(
          database,
          "DO $$ BEGIN FOR i IN 1.."
              + TENANTS
              + " LOOP EXECUTE format('CREATE SCHEMA tenant_%s', to_char(i, 'FM0000')); END LOOP; END $$");
      execute(database, "CREATE TABLE tenant_0100.users (stands_in_the_way integer)");

      Command first = upgrade(database, "--parallel", "4");
      assertThat(first.exitCode()).as(first.err()).isEqualTo(ExitCode.FAILED);
      assertThat(first.out().lines().filter(line -> line.contains("upgraded")))
          .hasSize(TENANTS - 1);
      assertThat(first.out())
          .containsPattern("tenant_0100 +failed +.*relation \"users\" already exists");
      assertThat(first.err()).contains(TENANTS + ": " + (TENANTS - 1) + " upgraded, 1 failed");

      execute(database, "DROP TABLE tenant_0100.users");
      Command again = upgrade(database, "--parallel", "4");
      assertThat(again.exitCode()).as(again.err()).isEqualTo(ExitCode.DONE);
      assertThat(again.err()).contains(TENANTS + ": 1 upgraded, " + (TENANTS - 1) + " current");
      assertThat(status(database).exitCode()).isEqualTo(ExitCode.DONE);
      assertThat(
              value(
                  database,
                  "SELECT count(*) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
                      + " WHERE c.relname = 'users' AND a.attname = 'name'"))
          .isEqualTo(String.valueOf(TENANTS));
      assertThat(value(database, "SELECT to_regclass('public.autogen_history') IS NULL"))
          .isEqualTo("t");
    }
  }

  @Test
  void stopOnFailureStopsTheRest() throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      execute(
          database,
          "CREATE SCHEMA tenant_1; CREATE SCHEMA tenant_2; CREATE SCHEMA tenant_3;"
              + "CREATE TABLE tenant_2.users ()");
      Command stopped = upgrade(database, "--stop-on-failure");
      assertThat(stopped.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(stopped.out())
          .containsPattern("tenant_1 +upgraded +2 migrations")
          .containsPattern("tenant_2 +failed")
          .containsPattern("tenant_3 +skipped");
      Command behind = status(database);
      assertThat(behind.exitCode()).isEqualTo(ExitCode.DIFFERENCES);
      assertThat(behind.out()).containsPattern("tenant_3 +behind +base, pending: 2 migrations");
    }
  }

  @Test
  void databasesOfAFileOrAQuery() throws SQLException, IOException {
    try (ScratchDatabase one = PostgresServer.newDatabase();
        ScratchDatabase two = PostgresServer.newDatabase()) {
      Files.writeString(
          folder.resolve("databases.txt"),
          "# all of them\none=" + one.url() + "\n" + two.url() + "\n");
      Command upgraded =
          Command.run(folder, "upgrade", "--databases", "databases.txt", "--parallel", "2");
      assertThat(upgraded.exitCode()).as(upgraded.err()).isEqualTo(ExitCode.DONE);
      assertThat(upgraded.out()).containsPattern("one +upgraded").contains(two.name());

      String query =
          "SELECT datname FROM pg_database WHERE datname IN ('%s', '%s')"
              .formatted(one.name(), two.name());
      Command asked = Command.run(folder, "status", "--url", one.url(), "--databases", query);
      assertThat(asked.exitCode()).as(asked.err()).isEqualTo(ExitCode.DONE);
      assertThat(asked.out().lines()).hasSize(2).allMatch(line -> line.contains("current"));
    }
  }

  @Test
  void aWrongRequestGetsOneLine() throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      Command none = upgrade(database);
      assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(none.err()).contains("no schema matches 'tenant_%'").hasLineCount(1);
      Command both = upgrade(database, "--databases", "x");
      assertThat(both.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(both.err()).contains("exclude each other").hasLineCount(1);
    }
  }

  @Test
  void hooksRunAroundAnUpgradeAndMayRefuseIt() throws SQLException, IOException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      Path heard = folder.resolve("heard.txt");
      String tell =
          "echo \"%s $AUTOGEN_REVISION $AUTOGEN_REVISIONS $AUTOGEN_URL $PGDATABASE\" >> heard.txt";
      Command refused =
          Command.run(
              folder,
              "upgrade",
              "--url",
              database.url(),
              "--before-upgrade",
              "echo no space; exit 3");
      assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(refused.err())
          .contains("before-upgrade failed with exit code 3")
          .contains("no space");
      assertThat(value(database, "SELECT to_regclass('users') IS NULL")).isEqualTo("t");

      String url = database.url() + (database.url().contains("?") ? "&" : "?") + "password=secret";
      Command done =
          Command.run(
              folder,
              "upgrade",
              "--url",
              url,
              "--before-upgrade",
              tell.formatted("before"),
              "--after-upgrade",
              tell.formatted("after"));
      assertThat(done.exitCode()).as(done.err()).isEqualTo(ExitCode.DONE);
      assertThat(Files.readString(heard))
          .contains("before 20260102000000 20260101000000 20260102000000 jdbc:postgresql://")
          .contains("after 20260102000000", " " + database.name() + "\n")
          .doesNotContain("secret");
    }
  }

  private Command upgrade(ScratchDatabase database, String... options) {
    return command("upgrade", database, options);
  }

  private Command status(ScratchDatabase database) {
    return command("status", database, "--parallel", "4");
  }

  private Command command(String name, ScratchDatabase database, String... options) {
    String[] all = new String[options.length + 5];
    System.arraycopy(
        new String[] {name, "--url", database.url(), "--each-schema", "tenant_%"}, 0, all, 0, 5);
    System.arraycopy(options, 0, all, 5, options.length);
    return Command.run(folder, all);
  }

  private static void execute(ScratchDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String value(ScratchDatabase database, String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
