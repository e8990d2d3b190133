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
import java.util.List;
import java.util.Map;

/** A folder with hand-written migrations, and their database. */
final class MigrationProject implements AutoCloseable {
  private final Path folder;
  private final ScratchDatabase scratch;
  private final ScratchDatabase database = PostgresServer.newDatabase();

  MigrationProject(Path folder, ScratchDatabase scratch) {
    this.folder = folder;
    this.scratch = scratch;
  }

  ScratchDatabase database() {
    return database;
  }

  /** Writes a file; a missing parent is {@code base}, the last semicolon is added. */
  Path write(String revision, String message, String revises, String upgrade, String downgrade)
      throws IOException {
    Path migrations = Files.createDirectories(folder.resolve("migrations"));
    Path file = migrations.resolve(revision + "_" + message.replace(' ', '_') + ".sql");
    return Files.writeString(
        file,
        "-- %s\n--\n-- revision  %s\n-- revises   %s\n\n-- autogen:upgrade\n%s;\n\n-- autogen:downgrade\n%s;\n"
            .formatted(
                message, revision, revises.isEmpty() ? "base" : revises, upgrade, downgrade));
  }

  /** Runs a command with the database. */
  Command run(String... arguments) {
    return Command.run(folder, environment(), arguments);
  }

  /** The same with somebody who types these lines. */
  Command answered(List<String> lines, String... arguments) {
    return Command.answered(folder, environment(), lines, arguments);
  }

  private Map<String, String> environment() {
    return Map.of("AUTOGEN_SCRATCH", scratch.url(), "AUTOGEN_URL", database.url());
  }

  /** Runs one that has to end well. */
  Command done(String... arguments) {
    Command command = run(arguments);
    assertThat(command.exitCode()).as(command.out() + command.err()).isZero();
    return command;
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row. */
  String query(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    }
  }

  /** The tables besides the history, by name. */
  String tables() throws SQLException {
    return query(
        "SELECT coalesce(string_agg(relname, ' ' ORDER BY relname), '') FROM pg_class WHERE relkind"
            + " = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'autogen_history'");
  }

  @Override
  public void close() {
    database.close();
  }
}
