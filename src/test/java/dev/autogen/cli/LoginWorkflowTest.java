package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.GuardedServer;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The effect of libpq's environment variables and password file on commands. */
class LoginWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  @TempDir private static Path server;
  @TempDir private Path folder;

  private static Optional<GuardedServer> guarded = Optional.empty();
  private static int databases;

  private String database = "";

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
    database = "shop_" + databases++;
    guarded.orElseThrow().execute("CREATE DATABASE " + database + " OWNER asks");
    Files.writeString(
        Files.createDirectories(folder.resolve("migrations")).resolve("20260101000000_notes.sql"),
        """
        -- notes
        --
        -- revision  20260101000000
        -- revises   base

        -- autogen:upgrade
        CREATE TABLE notes (id bigint PRIMARY KEY);
        -- autogen:downgrade
        DROP TABLE notes;
        """);
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>();
    variables.put("PGHOST", "localhost");
    variables.put("PGPORT", String.valueOf(guarded.orElseThrow().port()));
    variables.put("PGDATABASE", database);
    variables.put("PGUSER", "asks");
    variables.put("PGPASSWORD", "s3cr3t");
    variables.put("AUTOGEN_SCRATCH", SCRATCH.url());
    return variables;
  }

  private Command run(Map<String, String> environment, String... arguments) {
    return Command.run(folder, environment, arguments);
  }

  @Test
  void commandsThatNeedADatabaseUseTheVariablesAndSayWhich() {
    Command behind = run(variables(), "status");
    assertThat(behind.exitCode()).as(behind.err()).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(behind.err())
        .contains(
            "database localhost:%d/%s, from PGHOST, PGDATABASE or PGSERVICE"
                .formatted(guarded.orElseThrow().port(), database));
    assertThat(run(variables(), "upgrade", "--dry-run").out()).contains("CREATE TABLE notes");
    Command upgraded = run(variables(), "upgrade");
    assertThat(upgraded.exitCode()).as(upgraded.err()).isZero();
    assertThat(upgraded.err()).contains("/" + database + ", from PGHOST").contains("applied  2026");
    assertThat(run(variables(), "current").out()).contains("20260101000000");
    assertThat(run(variables(), "downgrade", "base").exitCode()).isZero();
  }

  /** Nobody who has PGHOST in the shell wants the model compared with that database. */
  @Test
  void commandsThatNeedNoDatabaseUseNone() throws IOException {
    Entities.compile(
        folder, "Note", "@Entity @Table(name = \"notes\") public class Note { @Id Long id; }");
    Map<String, String> nowhere = variables();
    nowhere.put("PGHOST", "no-such-host.invalid");
    nowhere.put("AUTOGEN_CLASSPATH", "classes");
    for (String command : new String[] {"check", "diff", "history", "heads", "lint", "verify"}) {
      Command done = run(nowhere, command);
      assertThat(done.exitCode()).as(command + done.err()).isZero();
      assertThat(done.err()).doesNotContain("by the variables");
    }
    assertThat(run(nowhere, "upgrade", "--sql").out()).contains("CREATE TABLE notes");
    Command needs = run(nowhere, "status");
    assertThat(needs.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(needs.err()).contains("the host of no-such-host.invalid:");
  }

  @Test
  void noneOverridesTheVariables() {
    Command none = run(variables(), "upgrade", "--url", "none");
    assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("this command needs a database: set --url");
  }

  @Test
  void aUrlOverridesTheVariables() {
    Map<String, String> variables = variables();
    variables.put("PGHOST", "no-such-host.invalid");
    variables.put("PGDATABASE", "nowhere");
    Command done =
        run(
            variables,
            "upgrade",
            "--url",
            "postgresql://localhost:" + guarded.orElseThrow().port() + "/" + database);
    assertThat(done.exitCode()).as(done.err()).isZero();
    assertThat(done.err()).doesNotContain("by the variables");
  }

  @Test
  void aMissingPasswordIsReported() {
    Map<String, String> variables = variables();
    variables.remove("PGPASSWORD");
    Command done = run(variables, "upgrade");
    assertThat(done.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(done.err())
        .contains("the server requires a password, and none is given; set AUTOGEN_PASSWORD or")
        .contains("PGPASSWORD")
        .contains(".pgpass");
    variables.put("AUTOGEN_PASSWORD", "s3cr3t");
    assertThat(run(variables, "upgrade").exitCode()).isZero();
  }

  @Test
  void thePasswordFileIsReadAndNotPrinted() throws IOException {
    Map<String, String> variables = variables();
    variables.remove("PGPASSWORD");
    variables.put("PGPASSFILE", folder.resolve("pgpass").toString());
    String line = "localhost:%d:*:asks:".formatted(guarded.orElseThrow().port());
    Files.writeString(folder.resolve("pgpass"), "# ours\n" + line + "wr0ng\n");
    Command wrong = Command.forked(folder, variables, "upgrade", "-v");
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(wrong.err())
        .contains("user or password is wrong (the password is that of the password file)")
        .doesNotContain("wr0ng");

    Files.writeString(folder.resolve("pgpass"), line + "s3cr3t\n");
    Command right = Command.forked(folder, variables, "upgrade", "-v");
    assertThat(right.exitCode()).as(right.err()).isZero();
  }

  @Test
  void aServiceIsLookedUp() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("services"),
            "[shop]\nhost=localhost\nport=%d\ndbname=%s\nuser=asks\npassword=s3cr3t\nsslmode=prefer\nconnect_timeout=5\n"
                .formatted(guarded.orElseThrow().port(), database));
    Map<String, String> environment =
        Map.of(
            "PGSERVICEFILE",
            file.toString(),
            "PGSERVICE",
            "shop",
            "AUTOGEN_SCRATCH",
            SCRATCH.url());
    Command done = run(environment, "upgrade");
    assertThat(done.exitCode()).as(done.err()).isZero();
    Command named =
        run(
            Map.of("PGSERVICEFILE", file.toString(), "AUTOGEN_SCRATCH", SCRATCH.url()),
            "status",
            "--url",
            "jdbc:postgresql:///?service=shop");
    assertThat(named.exitCode()).as(named.err()).isZero();
  }

  @Test
  void optionsOfTheVariablesReachTheServer() {
    Map<String, String> variables = variables();
    variables.put("PGOPTIONS", "-c default_transaction_read_only=on");
    Command refused = run(variables, "upgrade");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err()).contains("is read-only: default_transaction_read_only is on");
    variables.put("PGOPTIONS", "-c bogus=1");
    Command wrong = run(variables, "upgrade");
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("unrecognized configuration parameter");
  }
}
