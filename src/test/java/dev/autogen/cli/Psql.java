package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.migration.Format;
import dev.autogen.migration.SqlFile;
import dev.autogen.migration.SqlStatement;
import dev.autogen.scratch.ScratchDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs scripts: with psql if installed, else with JDBC and the few psql commands that scripts
 * contain.
 */
final class Psql {
  private final ScratchDatabase database;

  Psql(ScratchDatabase database) {
    this.database = database;
  }

  /** Runs a script as an operator would; gives what went wrong, empty where nothing did. */
  String run(Path script) throws IOException, SQLException, InterruptedException {
    return run(script, database.url());
  }

  /** The same by somebody else. */
  private String run(Path script, String url)
      throws IOException, SQLException, InterruptedException {
    Optional<Path> psql = find();
    if (psql.isEmpty()) {
      return runByJdbc(script, url);
    }
    Process process =
        new ProcessBuilder(
                psql.get().toString(),
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-f",
                script.toString(),
                url.substring("jdbc:".length()))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? "" : output;
  }

  private static Optional<Path> find() throws IOException {
    Path installed = Path.of("/usr/lib/postgresql");
    List<Path> folders = new ArrayList<>();
    if (Files.isDirectory(installed)) {
      try (Stream<Path> versions = Files.list(installed)) {
        versions.map(version -> version.resolve("bin")).forEach(folders::add);
      }
    }
    Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .forEach(folders::add);
    return folders.stream()
        .map(folder -> folder.resolve("psql"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Runs a script statement by statement, with {@code \if}, {@code \gset} and {@code \gexec}. */
  String runByJdbc(Path script) throws IOException, SQLException {
    return runByJdbc(script, database.url());
  }

  private static String runByJdbc(Path script, String url) throws IOException {
    try (Connection connection = DriverManager.getConnection(url)) {
      Interpreter interpreter = new Interpreter(connection);
      for (String line : Files.readAllLines(script)) {
        interpreter.line(line);
      }
      interpreter.flush();
      return "";
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static final class Interpreter {
    private static final Pattern COMMAND = Pattern.compile("\\\\(set|if|else|endif)\\b.*");

    private final Connection connection;
    private final Deque<Boolean> conditions = new ArrayDeque<>();
    private String text = "";
    private boolean value;

    Interpreter(Connection connection) {
      this.connection = connection;
    }

    void line(String line) throws SQLException, IOException {
      if (line.endsWith("\\gset") || line.endsWith("\\gexec")) {
        String query = line.substring(0, line.lastIndexOf('\\'));
        flush();
        if (isActive() && line.endsWith("\\gset")) {
          value = rows(query).get(0).equals("t");
        } else if (isActive()) {
          for (String sql : rows(query)) {
            execute(sql);
          }
        }
      } else if (COMMAND.matcher(line).matches()) {
        flush();
        if (line.startsWith("\\if")) {
          conditions.push(value);
        } else if (line.equals("\\else")) {
          conditions.push(!conditions.pop());
        } else if (line.equals("\\endif")) {
          conditions.pop();
        }
      } else {
        text += line + "\n";
      }
    }

    private boolean isActive() {
      return conditions.stream().allMatch(it -> it);
    }

    void flush() throws SQLException, IOException {
      Path part = Files.createTempFile("part", ".sql");
      try {
        Files.writeString(part, text);
        text = "";
        if (isActive()) {
          for (SqlStatement statement : SqlFile.read(part, Format.own()).statements()) {
            execute(statement.sql());
          }
        }
      } finally {
        Files.delete(part);
      }
    }

    private void execute(String sql) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.setEscapeProcessing(false);
        statement.execute(sql);
      }
    }

    private List<String> rows(String query) throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(query)) {
        List<String> values = new ArrayList<>();
        while (row.next()) {
          values.add(row.getString(1));
        }
        return values;
      }
    }
  }

  /** Fails with what went wrong. */
  void done(Path script) throws IOException, SQLException, InterruptedException {
    done(script, database.url());
  }

  /** The same by somebody else. */
  void done(Path script, String url) throws IOException, SQLException, InterruptedException {
    assertThat(run(script, url)).as(Files.readString(script)).isEmpty();
  }
}
