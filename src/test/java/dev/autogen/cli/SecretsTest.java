package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.GuardedServer;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No part of a password reaches an output, a file or the environment of a shell command. */
class SecretsTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("status"),
          List.of("upgrade"),
          List.of("check", "--classpath", "classes"),
          List.of("upgrade", "--dry-run"),
          List.of("current", "--output", "json"),
          List.of("history"),
          List.of("lint"),
          List.of("stamp", "head"),
          List.of("repair"),
          List.of("init", "--baseline"),
          List.of("downgrade", "base", "--accept-data-loss"));

  @TempDir private static Path server;
  @TempDir private Path folder;

  private static Optional<GuardedServer> guarded = Optional.empty();

  @BeforeAll
  static void start() {
    guarded = Optional.of(new GuardedServer(server));
  }

  @AfterAll
  static void stop() {
    guarded.ifPresent(GuardedServer::close);
    SCRATCH.close();
  }

  @BeforeEach
  void project() throws IOException {
    Entities.compile(
        folder,
        "Note",
        "@Entity @Table(name = \"notes\") public class Note { @Id Long id; String text; }");
    Path migrations = Files.createDirectories(folder.resolve("migrations"));
    Files.writeString(
        migrations.resolve("20260101000000_notes.sql"),
        """
        -- notes
        --
        -- revision  20260101000000
        -- revises   base

        -- autogen:upgrade
        CREATE TABLE IF NOT EXISTS notes (id bigint PRIMARY KEY, text varchar(255));
        -- autogen:downgrade
        DROP TABLE notes;
        """);
  }

  /** URLs that work and that fail in each way, {@code HOST} being that of the server. */
  static Stream<String> urls() {
    return Stream.of(
        "jdbc:postgresql://HOST/autogen?user=asks&password=s3cr3t&sslpassword=s3cr3t",
        "postgresql://asks:s3cr3t@HOST/autogen",
        "postgresql://asks:s3cr3t@HOST/nowhere",
        "postgresql://asks:s3cr3t@localhost:1/autogen",
        "postgresql://asks:s3cr3t@no-such-host.invalid/autogen",
        "postgresql://asks:s3cr3tt@HOST/autogen",
        "postgresql://nobody:s3cr3t@HOST/autogen",
        "postgresql://shut:s3cr3t@HOST/autogen",
        "postgresql://asks:s3cr3t@HOST/autogen?sslmode=require",
        "postgresql://asks:s3cr3t@HOST/autogen?sslmode=bogus",
        "postgresql://asks:s3cr3t@HOST/autogen?options=--bogus",
        "postgresql://asks:s3%cr3t@HOST/autogen",
        "postgresql://asks:s3/cr3t@HOST/autogen",
        "postgresql://asks:s3@cr3t@HOST/autogen",
        "postgresql://asks:s3#cr3t@HOST/autogen",
        "postgresql://asks:s3?cr3t@HOST/autogen",
        "jdbc:postgresql://HOST/a/b?user=asks&password=s3cr3t",
        "jdbc:postgresql://HOST/autogen?user=asks&password=s3&cr3t",
        "jdbc:postgresql://HOST/autogen?user=asks&password=s3cr3t&currentSchema=%ZZ",
        "jdbc:postgresql://HOST:x/autogen?user=asks&password=s3cr3t",
        "jdbc:postgres//asks:s3cr3t@HOST/autogen",
        "jdbc:tc:postgresql:99:///x?user=asks&password=s3cr3t&TC_INITSCRIPT=s3cr3t");
  }

  @ParameterizedTest
  @MethodSource("urls")
  void noCommandPrintsAPartOfTheUrl(String given) throws IOException {
    String url = given.replace("HOST", guarded.orElseThrow().address());
    // Where a URL leads nowhere, one command is as good as another.
    boolean works =
        given.startsWith("jdbc:postgresql://HOST/autogen?user=asks&password=s3cr3t&ssl");
    for (List<String> command : works ? COMMANDS : COMMANDS.subList(0, 3)) {
      List<String> arguments = new ArrayList<>(command);
      arguments.addAll(List.of("-v", "--url", url));
      assertSilent(run(Map.of(), arguments));
    }
    assertSilent(
        run(
            Map.of("AUTOGEN_URL", url, "AUTOGEN_PASSWORD", "s3cr3t"),
            List.of("upgrade", "--each-schema", "pub%", "-v")));
    assertNoFileHasIt();
  }

  @ParameterizedTest
  @MethodSource("urls")
  void neitherDoesOneThatNamesManyDatabases(String given) throws IOException {
    String url = given.replace("HOST", guarded.orElseThrow().address());
    Files.writeString(folder.resolve("all.txt"), "# ours\none=" + url + "\n" + url + "\n");
    for (String command : List.of("upgrade", "status")) {
      assertSilent(run(Map.of(), List.of(command, "--databases", "all.txt", "-v")));
      assertSilent(
          run(
              Map.of(),
              List.of(
                  command,
                  "--url",
                  guarded.orElseThrow().url() + "?user=postgres",
                  "--databases",
                  "SELECT '" + url + "'",
                  "-v")));
    }
    Files.delete(folder.resolve("all.txt"));
    assertNoFileHasIt();
  }

  @ParameterizedTest
  @MethodSource("urls")
  void neitherDoesAThrowAwayServer(String given) throws IOException {
    String url = given.replace("HOST", guarded.orElseThrow().address());
    assertSilent(
        Command.run(
            folder, Map.of("AUTOGEN_SCRATCH", url), "verify", "-v", "--classpath", "classes"));
    assertNoFileHasIt();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--pasword=s3cr3t",
        "--pasword s3cr3t",
        "-ps3cr3t",
        "--ulr=postgresql://u:s3cr3t@h/d",
        "--ulr postgresql://u:s3cr3t@h/d",
        "--password --url=postgresql://u:s3cr3t@h/d",
        "postgresql://u:s3cr3t@h/d",
        "postgresql://u:s3cr3t@h/d..head --sql",
        "--url postgresql://u:s3cr3t@h/d --format sqlx",
      })
  void neitherDoesAMistypedCommand(String words) {
    for (String command : List.of("upgrade", "downgrade", "stamp", "show", "lint", "status")) {
      List<String> arguments = new ArrayList<>(List.of(command));
      arguments.addAll(List.of(words.split(" ", -1)));
      Command done = run(Map.of(), arguments);
      assertThat(done.exitCode()).isNotZero();
      assertSilent(done);
    }
  }

  @Test
  void neitherDoesAFileOfSettings() throws IOException {
    for (String text :
        List.of(
            "url=postgresql://u:s3%cr3t@h/d\n",
            "password=s3cr3t\nurl=jdbc:postgresql://localhost:1/d\n",
            "password=s3cr3t\\\nlock-timeout=1\nurl=jdbc:postgresql://localhost:1/d\n",
            "password=s3cr3t\\u00\n",
            """
            hibernate.connection.password=s3cr3t
            jakarta.persistence.jdbc.password=s3cr3t
            hibernate.connection.url=postgresql://u:s3cr3t@h/d
            classpath=classes
            """)) {
      // A folder of its own, in which the reader leaves what it leaves.
      Files.createDirectories(folder.resolve(".autogen"));
      Path file = Files.writeString(folder.resolve("autogen.properties"), text);
      assertSilent(run(Map.of(), List.of("status", "-v")));
      assertSilent(run(Map.of(), List.of("check", "-v")));
      Files.delete(file);
      assertNoFileHasIt();
    }
  }

  /** A variable that the user set for other programs is the user's. */
  @Test
  void aHookGetsNoSecrets() throws IOException {
    String address = guarded.orElseThrow().address();
    guarded.orElseThrow().execute("CREATE DATABASE hooked OWNER asks");
    Command done =
        Command.forked(
            folder,
            Map.of(
                "AUTOGEN_URL",
                "postgresql://asks:s3cr3t@" + address + "/hooked?sslpassword=s3cr3t",
                "AUTOGEN_PASSWORD",
                "s3cr3t",
                "AUTOGEN_SCRATCH",
                "postgresql://asks:s3cr3t@" + address + "/autogen",
                "PGPASSWORD",
                "mine",
                "PGHOST",
                "elsewhere.invalid",
                "PGSERVICE",
                "",
                "PGHOSTADDR",
                "192.0.2.1"),
            "upgrade",
            "-v",
            "--before-upgrade",
            "env > seen.txt",
            "--after-upgrade",
            "exit 3");
    assertThat(done.err()).contains("after-upgrade failed with exit code 3");
    assertSilent(done);
    List<String> seen = Files.readAllLines(folder.resolve("seen.txt"));
    assertThat(seen)
        .contains(
            "PGPASSWORD=mine",
            "PGHOST=localhost",
            "PGPORT=" + guarded.orElseThrow().port(),
            "PGDATABASE=hooked",
            "PGUSER=asks",
            "AUTOGEN_REVISION=20260101000000")
        .noneMatch(line -> line.startsWith("PGHOSTADDR") || line.startsWith("AUTOGEN_SCRATCH"))
        .anyMatch(
            line -> line.matches("AUTOGEN_URL=jdbc:postgresql://localhost:.*/hooked.*user=asks"))
        .noneMatch(line -> line.contains("s3") || line.contains("cr3t"));
  }

  private Command run(Map<String, String> environment, List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--scratch", SCRATCH.url()));
    return Command.run(folder, environment, all.toArray(new String[0]));
  }

  private static void assertSilent(Command command) {
    assertThat(command.out() + command.err()).doesNotContain("s3", "cr3t");
  }

  private void assertNoFileHasIt() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("s3cr3t");
      }
    }
  }
}
