package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The use of {@code autogen lint} by a reviewer. */
class LintTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String HEADER =
      "-- %s%n--%n-- revision  %s%n-- revises   %s%n%n-- autogen:upgrade%n%n";

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  @Test
  void flywayFilesStartFromEarlierFiles() throws IOException {
    write("db/V1__users.sql", "CREATE TABLE users (id bigint PRIMARY KEY, name text);");
    write("db/V9__more.sql", "ALTER TABLE users ADD COLUMN age integer;");
    write("db/V10__index.sql", "SET lock_timeout = '2s';\nCREATE INDEX ages ON users (age);\n");

    Command found = lint("db/V10__index.sql");

    assertThat(found.exitCode()).as(found.err()).isEqualTo(3);
    assertThat(found.out())
        .isEqualTo(
            """
            db/V10__index.sql:2: AG312 error: index build: writes to users wait until ages is built
              instead: Build it with CREATE INDEX CONCURRENTLY, outside of a transaction (-- autogen:step transaction=none).
            """);
    assertThat(found.err()).contains("1 error; autogen lint --explain");
    assertThat(lint("db/V1__users.sql").exitCode()).isZero();
    assertThat(lint("db/V10__index.sql", "--output", "json").out())
        .contains("\"code\" : \"AG312\"", "\"line\" : 2", "\"severity\" : \"ERROR\"");
  }

  @Test
  void aBrokenEarlierFileIsReported() throws IOException {
    write("db/V1__users.sql", "SELECT 1;\nCREATE TABLE users (id bigint PRIMARY KEY, name txet);");
    write("db/V2__index.sql", "CREATE INDEX names ON users (name);");

    Command failed = lint("db/V2__index.sql");

    assertThat(failed.exitCode()).isEqualTo(4);
    assertThat(failed.err()).contains("V1__users.sql:2: type \"txet\" does not exist");
    assertThat(lint("db/V3__gone.sql").err()).contains("there is no file db/V3__gone.sql");
  }

  @Test
  void aDatabaseGivesPendingMigrationsAndTableSizes() throws IOException, SQLException {
    migration("1", "base", "CREATE TABLE users (id bigint PRIMARY KEY, name text);");
    migration("2", "1", "CREATE INDEX names ON users (name);");
    assertThat(lint().exitCode()).isEqualTo(3);

    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      assertThat(run("upgrade", "+1", "--url", database.url()).exitCode()).isZero();
      Command unknown = lint("--url", database.url());
      assertThat(unknown.exitCode()).as(unknown.err()).isEqualTo(3);

      execute(database, "INSERT INTO users SELECT g, 'x' FROM generate_series(1, 300) g");
      execute(database, "ANALYZE users");
      Command small = lint("--url", database.url());
      assertThat(small.exitCode()).as(small.out()).isZero();
      assertThat(small.out())
          .contains(" AG312 note: ", "(about 300 rows, 1 MB: less than a second)");

      assertThat(run("upgrade", "--url", database.url()).exitCode()).isZero();
      assertThat(lint("--url", database.url()).out()).isEmpty();
    }
  }

  @Test
  void verifyShowsTheLocksOfBothDirections() throws IOException {
    migration("1", "base", "CREATE TABLE users (id bigint PRIMARY KEY, name text);");
    migration(
        "2",
        "1",
        """
        CREATE INDEX names ON users (name);

        -- autogen:downgrade

        DROP INDEX names;
        """);

    Command verified = run("verify", "2", "--verbose");

    assertThat(verified.exitCode()).as(verified.err()).isZero();
    assertThat(verified.out())
        .isEqualTo(
            """
              up      8  users SHARE (index build)  CREATE INDEX names ON users (name)
              down   12  users ACCESS EXCLUSIVE     DROP INDEX names
            """);
    assertThat(run("verify", "2").out()).isEmpty();
  }

  @Test
  void rulesAreExplained() {
    assertThat(lint("--explain", "AG312").out())
        .startsWith("# AG312 An index build blocks writes\n")
        .contains("CREATE INDEX CONCURRENTLY orders_user_id_idx");
    assertThat(lint("--explain").out())
        .contains("AG101 A table is dropped\n", "AG506 A name is truncated\n");
    assertThat(lint("--explain", "AG999").err()).contains("there is no rule AG999");
  }

  private void migration(String revision, String parent, String sql) throws IOException {
    write("migrations/" + revision + "_x.sql", HEADER.formatted("x", revision, parent) + sql);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void execute(ScratchDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Command lint(String... arguments) {
    return run(Stream.concat(Stream.of("lint"), Stream.of(arguments)).toArray(String[]::new));
  }

  private Command run(String... arguments) {
    return Command.run(folder, Map.of("AUTOGEN_SCRATCH", SCRATCH.url()), arguments);
  }
}
