package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.OtherRunner;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands on a folder of Flyway with data, placeholders and settings. */
@Execution(ExecutionMode.CONCURRENT)
class FlywayFolderTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  @BeforeEach
  void project() throws IOException {
    Entities.compile(
        folder,
        "Note",
        "@Entity @Table(name = \"notes\") public class Note { @Id Long id; String text; }");
    Files.createDirectory(folder.resolve("db"));
    settings("");
  }

  private void settings(String more) throws IOException {
    Files.writeString(
        folder.resolve("autogen.properties"),
        "classpath=classes\nformat=flyway\nmigrations=db\n" + more);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve("db").resolve(name), text);
  }

  private Command run(String... arguments) {
    return Command.run(folder, Map.of("AUTOGEN_SCRATCH", SCRATCH.url()), arguments);
  }

  private void done(String... arguments) {
    Command command = run(arguments);
    assertThat(command.exitCode()).as(command.out() + command.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flyway.placeholders.table=notes\n",
        "spring.flyway.placeholders.Table=notes\n",
        "\uFEFFflyway.placeholders.table = notes\r\n",
      })
  void replaysDataAndPlaceholders(String settings) throws IOException {
    settings(settings.startsWith("\uFEFF") ? "" : settings);
    if (settings.startsWith("\uFEFF")) {
      Files.writeString(
          folder.resolve("autogen.properties"),
          settings + "classpath=classes\r\nformat=flyway\r\nmigrations=db\r\n");
    }
    write(
        "V1__notes.sql",
        """
        CREATE TABLE ${flyway:defaultSchema}.${table} (id bigint PRIMARY KEY, text varchar(255));
        GRANT SELECT ON ${TABLE} TO ${flyway:user};
        ALTER DATABASE ${flyway:database} SET lock_timeout = '3s';
        COPY ${table} (id, text) FROM stdin;
        1	a;b
        2	c--d ${flyway:filename}
        \\.
        """);
    write("V2__more.sql", "INSERT INTO ${table} VALUES (3, '${flyway:timestamp}');\n");
    done("check");
    done("diff");
    done("verify");
    done("history");
    Command linted = run("lint");
    assertThat(linted.exitCode()).as(linted.out() + linted.err()).isZero();
    assertThat(linted.out()).doesNotContain("AG500");
    Entities.compile(
        folder,
        "Note",
        "@Entity @Table(name = \"notes\") public class Note { @Id Long id; String text; Integer size; }");
    assertThat(run("check").exitCode()).isEqualTo(ExitCode.DIFFERENCES);
    done("-m", "size");
    done("check");
  }

  @Test
  void aPlaceholderWithoutAValueStopsEveryCommand() throws IOException {
    write("V1__notes.sql", "CREATE TABLE notes (id int);\n-- for ${who}\n");
    for (String command : new String[] {"check", "diff", "verify", "lint", "history"}) {
      Command refused = run(command);
      assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(refused.err())
          .contains("db/V1__notes.sql:2: the placeholder ${who} has no value; give one in")
          .contains("flyway.placeholders.who=")
          .hasLineCount(1);
    }
  }

  @Test
  void irrelevantFlywaySettingsAreRejected() throws IOException {
    settings("flyway.url=jdbc:postgresql://u:s3cr3t@h/d\n");
    Command refused = run("check");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err())
        .contains("\"flyway.url\" does not affect how files are read; possible keys:")
        .contains("flyway.placeholders.NAME")
        .doesNotContain("s3cr3t");
  }

  /** What looks like a placeholder in a text of the model is none, and the file says so. */
  @Test
  void filesAreReadBackAsFlywayReadsThem() throws IOException {
    Entities.compile(
        folder,
        "Note",
        "@Entity @Table(name = \"notes\") public class Note { @Id Long id; @Column(columnDefinition = \"varchar(255) default '${who}'\") String text; }");
    done("-m", "notes");
    done("check");
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      OtherRunner.flyway(database, folder.resolve("db"));
      done("check", "--url", database.url());
    }
  }

  @Test
  void aFileThatFlywayMaySkipIsRefused() throws IOException {
    write("V1__notes.sql", "CREATE TABLE notes (id bigint PRIMARY KEY, text varchar(255));\n");
    write("V1__notes.sql.conf", "shouldExecute=${env}==dev\n");
    Command refused = run("check");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err())
        .contains("V1__notes.sql.conf: autogen does not support shouldExecute");
  }

  @Test
  void aFileOfSettingsInAnotherEncodingIsNamed() throws IOException {
    Files.write(
        folder.resolve("autogen.properties"),
        "# Schlüssel\nformat=flyway\n".getBytes(StandardCharsets.ISO_8859_1));
    Command refused = run("check");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("autogen.properties: this is not UTF-8");
  }
}
