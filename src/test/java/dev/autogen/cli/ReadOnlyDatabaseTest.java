package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.introspect.Connections;
import dev.autogen.scratch.EmbeddedDatabase;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A read-only database: commands that read work, commands that write refuse before anything runs.
 */
class ReadOnlyDatabaseTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  /** The server spells its default, its check and its index in another way. */
  private static final String NOTE =
      """
      @Entity @Table(name = "notes", indexes = @Index(name = "notes_text_idx", columnList = "lower(text)"))
      public class Note {
        @Id Long id;
        @Column(columnDefinition = "varchar(255) default 'a' || 'b'") String text;
        @org.hibernate.annotations.Check(constraints = "size in (1, 2)") Integer size;
      }""";

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  @BeforeEach
  void project() throws IOException {
    Entities.compile(folder, "Note", NOTE);
    Command first = run("-m", "notes", "--classpath", "classes");
    assertThat(first.exitCode()).as(first.err()).isZero();
  }

  @Test
  void bySettingOfTheDatabase() throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      String url = database.url();
      done("upgrade", "--url", url);
      execute(url, "ALTER DATABASE %s SET default_transaction_read_only = on", database.name());
      String why =
          "database " + database.name() + " is read-only: default_transaction_read_only is on";
      readsAndDoesNotWrite(url, why);
      execute(
          url,
          "SET default_transaction_read_only = off; ALTER DATABASE %s RESET ALL",
          database.name());
      done("upgrade", "--url", url);
    }
  }

  @Test
  void byTheUrl() throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      done("upgrade", "--url", database.url());
      readsAndDoesNotWrite(
          database.url() + (database.url().contains("?") ? "&" : "?") + "readOnly=true",
          "is read-only: the URL sets readOnly");
    }
  }

  @Test
  void onAStandby() throws Exception {
    Path primary = folder.resolve("primary");
    Path standby = folder.resolve("standby");
    EmbeddedDatabase.open(primary, PostgresServer.CACHE).close();
    copy(primary, standby);
    try (EmbeddedDatabase server = EmbeddedDatabase.open(primary, PostgresServer.CACHE)) {
      follow(standby, server.url());
      done("upgrade", "--url", server.url());
      try (EmbeddedDatabase follower = EmbeddedDatabase.open(standby, PostgresServer.CACHE)) {
        for (int i = 0; i < 100 && !hasNotes(follower.url()); i++) {
          Thread.sleep(100);
        }
        readsAndDoesNotWrite(
            follower.url(), "is read-only: this server is a standby. Connect to its primary");
      }
    }
  }

  private void readsAndDoesNotWrite(String url, String why) throws SQLException {
    String history = value(url, "SELECT string_agg(h::text, ' ') FROM autogen_history h");
    Command status = done("status", "--url", url);
    assertThat(status.err()).contains("the database matches its migrations");
    Command check = done("check", "--classpath", "classes", "--url", url);
    assertThat(check.err()).contains("the database matches the model");
    done("current", "--url", url);
    done("diff", "--classpath", "classes", "--url", url);
    assertThat(done("upgrade", "--url", url).err()).contains("nothing  to do");

    Command written = run("-m", "more", "--empty");
    assertThat(written.exitCode()).isZero();
    Path more = folder.resolve(written.out().strip());
    append(more, "ALTER TABLE notes ADD COLUMN more int;\n");
    assertThat(run("status", "--url", url).exitCode()).isEqualTo(ExitCode.DIFFERENCES);
    done("upgrade", "--dry-run", "--url", url);
    for (List<String> command :
        List.of(
            List.of("upgrade"),
            List.of("downgrade", "-1"),
            List.of("stamp", "head"),
            List.of("repair"))) {
      Command refused =
          run(
              Stream.concat(
                      command.stream(), Stream.of("--url", url, "--before-upgrade", "touch ran"))
                  .toArray(String[]::new));
      assertThat(refused.exitCode()).as(command + refused.err()).isEqualTo(ExitCode.FAILED);
      assertThat(refused.err()).hasLineCount(1).contains(why).endsWith("nothing was changed\n");
    }
    assertThat(folder.resolve("ran")).doesNotExist();
    assertThat(value(url, "SELECT string_agg(h::text, ' ') FROM autogen_history h"))
        .isEqualTo(history);
    delete(more);

    Command baseline =
        run("init", "--baseline", "--classpath", "classes", "--migrations", "other", "--url", url);
    assertThat(baseline.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(baseline.err()).contains(why);
    assertThat(folder.resolve("other")).isEmptyDirectory();
  }

  private Command done(String... arguments) {
    Command command = run(arguments);
    assertThat(command.exitCode()).as(command.out() + command.err()).isZero();
    return command;
  }

  private Command run(String... arguments) {
    return Command.run(folder, Map.of("AUTOGEN_SCRATCH", SCRATCH.url()), arguments);
  }

  private static void append(Path file, String upgrade) {
    try {
      String text = Files.readString(file);
      Files.writeString(
          file, text.replace("-- autogen:downgrade", upgrade + "-- autogen:downgrade"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static void follow(Path replica, String url) throws IOException {
    URI primary = URI.create(url.substring("jdbc:".length()));
    Path data = replica.resolve("data");
    Files.createFile(data.resolve("standby.signal"));
    Files.writeString(
        data.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=%s port=%d user=postgres'\n"
            .formatted(primary.getHost(), primary.getPort()),
        StandardOpenOption.APPEND);
  }

  private static boolean hasNotes(String url) throws SQLException {
    return value(
                url,
                "SELECT to_regclass('notes') IS NOT NULL AND to_regclass('autogen_history') IS NOT NULL")
            .equals("t")
        && value(url, "SELECT count(*) FROM autogen_history WHERE state = 'applied'").equals("1");
  }

  private static void execute(String url, String sql, String name) throws SQLException {
    try (Connection connection = Connections.connect(url);
        Statement statement = connection.createStatement()) {
      for (String one : sql.formatted(name).split(";", -1)) {
        statement.execute(one);
      }
    }
  }

  private static String value(String url, String query) throws SQLException {
    try (Connection connection = Connections.connect(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return Optional.ofNullable(row.getString(1)).orElse("");
    }
  }
}
