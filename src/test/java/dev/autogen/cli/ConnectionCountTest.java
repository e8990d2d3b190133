package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.CountingProxy;
import dev.autogen.testing.PostgresServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A command opens one connection to the user's database, a second one if it writes, and reads the
 * history once.
 */
class ConnectionCountTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  /** How a reader of the history asks for it. */
  private static final String READING = "FROM public.autogen_history ORDER BY revision";

  @TempDir private Path folder;

  private MigrationProject project;
  private CountingProxy proxy;
  private String url;

  @BeforeEach
  void project() throws Exception {
    project = new MigrationProject(folder, SCRATCH);
    project.write("1", "users", "", "CREATE TABLE users (id int)", "DROP TABLE users");
    project.write(
        "2", "phone", "1", "ALTER TABLE users ADD phone text", "ALTER TABLE users DROP phone");
    project.done("upgrade", "+1");
    URI direct = URI.create(project.database().url().substring("jdbc:".length()));
    proxy = new CountingProxy(direct.getHost(), direct.getPort(), READING);
    url =
        project
            .database()
            .url()
            .replaceFirst(":" + direct.getPort() + "/", ":" + proxy.port() + "/");
  }

  @AfterEach
  void close() {
    proxy.close();
    project.close();
  }

  @AfterAll
  static void closeScratch() {
    SCRATCH.close();
  }

  @Test
  void commandsThatReadUseOneConnection() {
    for (String command :
        new String[] {
          "status",
          "current",
          "history",
          "heads",
          "show 1",
          "upgrade --dry-run",
          "upgrade --sql",
          "downgrade -1 --dry-run",
          "downgrade -1 --sql",
          "lint"
        }) {
      run(command.split(" "));
      assertThat(proxy.connections()).as("connections of " + command).isEqualTo(1);
      assertThat(proxy.mentions()).as("readings of the history by " + command).isEqualTo(1);
    }
  }

  @Test
  void commandsThatWriteUseTwoAndReadTheHistoryOnce() throws Exception {
    for (String command :
        new String[] {
          "upgrade",
          "downgrade -1",
          "downgrade -1 --accept-data-loss",
          "stamp head",
          "stamp --purge base",
          "stamp 1",
          "repair"
        }) {
      Command done = run(command.split(" "));
      assertThat(done.exitCode()).as(command + ": " + done.err()).isZero();
      assertThat(proxy.connections()).as("connections of " + command).isEqualTo(2);
      assertThat(proxy.mentions()).as("readings of the history by " + command).isEqualTo(1);
    }
  }

  @Test
  void anUpgradeWithNothingToDoUsesOneConnection() {
    project.done("upgrade");
    run("upgrade");
    assertThat(proxy.connections()).isEqualTo(1);
    assertThat(proxy.mentions()).isEqualTo(1);
  }

  @Test
  void aModelIsComparedOverOneConnection() throws Exception {
    project.done("upgrade");
    Entities.compile(
        folder,
        "User",
        "@Entity @Table(name = \"users\") public class User { @Id int id; String phone; String note; }");
    for (String command : new String[] {"check", "diff", "-m note --no-verify"}) {
      Command done =
          run(
              Stream.concat(Stream.of(command.split(" ")), Stream.of("--classpath", "classes"))
                  .toArray(String[]::new));
      assertThat(done.exitCode()).as(command + ": " + done.err()).isLessThan(2);
      assertThat(proxy.connections()).as("connections of " + command).isEqualTo(1);
      assertThat(proxy.mentions()).as("readings of the history by " + command).isEqualTo(1);
    }
  }

  private Command run(String... arguments) {
    return project.run(
        Stream.concat(Stream.of(arguments), Stream.of("--url", url)).toArray(String[]::new));
  }
}
