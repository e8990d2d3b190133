package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.OtherRunner;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A team that keeps Flyway, and one that switches to autogen. */
@Execution(ExecutionMode.CONCURRENT)
class OtherToolsTest {
  private static final String USER =
      "@Entity @Table(name = \"users\") public class User { @Id Long id; String name; }";

  private static final String USER_WITH_VISITS =
      USER.replace("String name;", "String name; @Column(nullable = false) int visits = 3;");

  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  @Test
  void autogenWritesAndVerifiesFlywayFiles() throws IOException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      Path migrations = teamOfFlyway();
      Entities.compile(folder, "User", USER);
      assertThat(run("check").exitCode()).isZero();
      OtherRunner.flyway(database, migrations);

      Entities.compile(folder, "User", USER_WITH_VISITS);
      assertThat(run("check").exitCode()).isEqualTo(1);
      Command written = run("-m", "count visits", "--url", database.url());
      assertThat(written.exitCode()).as(written.err()).isZero();
      assertThat(written.out())
          .matches(
              "db/V\\d{14}\\.1__count_visits\\.sql\n(?s:.*)U\\d{14}\\.2__count_visits\\.sql\n");
      assertThat(written.err()).contains("proven").doesNotContain("waits");
      assertThat(Files.readString(folder.resolve(written.out().lines().findFirst().orElseThrow())))
          .contains("-- revises   3\n", "visits integer DEFAULT 3 NOT NULL");
      assertThat(run("check").exitCode()).isZero();
      assertThat(run("check", "--url", database.url()).exitCode()).isEqualTo(1);

      OtherRunner.flyway(database, migrations);
      Command check = run("check", "--url", database.url());
      assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
      Entities.compile(
          folder, "User", USER_WITH_VISITS.replace("String name;", "String name; String phone;"));
      assertThat(run("-m", "phone").exitCode()).isZero();
      OtherRunner.flyway(database, migrations);
      assertThat(run("check", "--url", database.url()).exitCode()).isZero();

      assertThat(run("diff").out() + run("diff").err()).contains("view names");

      assertThat(run("history").out().lines().map(line -> line.replaceFirst("^\\S+ +", "")))
          .containsExactly("names", "phone", "count visits", "more", "init");
      Command verified = run("verify");
      assertThat(verified.exitCode()).as(verified.err()).isZero();
      assertThat(verified.err()).contains("V1__init.sql: no downgrade: the file has none");
      Command linted = run("lint");
      assertThat(linted.exitCode()).as(linted.out() + linted.err()).isZero();
    }
  }

  @Test
  void commandsOfAnotherToolAreRefused() throws IOException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      Path migrations = teamOfFlyway();
      OtherRunner.flyway(database, migrations);
      for (List<String> command :
          List.of(List.of("upgrade"), List.of("downgrade", "-1"), List.of("current"))) {
        Command refused = run(command.get(0), command.get(command.size() - 1), database);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("are applied by flyway migrate");
      }

      Files.writeString(folder.resolve("autogen.properties"), "classpath=classes\n");
      Entities.compile(folder, "User", USER);
      Command refused = run("upgrade", "--url", database.url());
      assertThat(refused.exitCode()).isEqualTo(3);
      assertThat(refused.err())
          .contains("Flyway migrates this database", "--format flyway", "init --baseline");
      assertThat(run("init", "--baseline", "--url", database.url()).exitCode()).isZero();
      Command changedOver = run("upgrade", "--url", database.url());
      assertThat(changedOver.exitCode()).as(changedOver.err()).isZero();
    }
  }

  /** Two files that people wrote, and one that comes after all others. */
  private Path teamOfFlyway() throws IOException {
    Files.writeString(
        folder.resolve("autogen.properties"), "classpath=classes\nformat=flyway\nmigrations=db\n");
    Path migrations = Files.createDirectory(folder.resolve("db"));
    Files.writeString(
        migrations.resolve("V1__init.sql"), "CREATE TABLE users (id bigint PRIMARY KEY);\n");
    Files.writeString(
        migrations.resolve("V3__more.sql"), "ALTER TABLE users ADD COLUMN name varchar(255);\n");
    Files.writeString(
        migrations.resolve("R__names.sql"),
        "CREATE OR REPLACE VIEW names AS SELECT name FROM users;\n");
    return migrations;
  }

  private Command run(String name, String last, ScratchDatabase database) {
    return name.equals(last)
        ? run(name, "--url", database.url())
        : run(name, last, "--url", database.url());
  }

  private Command run(String... arguments) {
    return Command.run(folder, Map.of("AUTOGEN_SCRATCH", SCRATCH.url()), arguments);
  }
}
