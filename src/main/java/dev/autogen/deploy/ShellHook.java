package dev.autogen.deploy;

import dev.autogen.DatabaseException;
import dev.autogen.config.Settings;
import dev.autogen.introspect.Login;
import dev.autogen.migration.Migration;
import dev.autogen.session.LiveDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A shell command of the user before or after an upgrade, such as a backup. */
final class ShellHook {
  private final Settings settings;
  private final LiveDatabase database;
  private final List<Migration> migrations;

  /**
   * The environment variables of the commands.
   *
   * @param migrations those to apply; if there are none, no command runs
   */
  ShellHook(Settings settings, LiveDatabase database, List<Migration> migrations) {
    this.settings = settings;
    this.database = database;
    this.migrations = migrations;
  }

  /**
   * Runs a command in the folder of the project.
   *
   * @throws DatabaseException if it fails, so that nothing is done without a backup
   */
  void run(String name, Optional<String> command) {
    if (command.isEmpty() || migrations.isEmpty()) {
      return;
    }
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    ProcessBuilder process =
        new ProcessBuilder(
            windows ? List.of("cmd.exe", "/c", command.get()) : List.of("sh", "-c", command.get()));
    process.directory(settings.directory().toFile());
    process.redirectInput(ProcessBuilder.Redirect.from(new File(windows ? "NUL" : "/dev/null")));
    // What a command prints is progress: standard output is for autogen's own results.
    process.redirectErrorStream(true);
    Map<String, String> environment = process.environment();
    Login login = database.login();
    // They would lead PostgreSQL's own programs elsewhere than the variables that follow.
    environment.keySet().removeAll(List.of("PGSERVICE", "PGHOSTADDR"));
    environment.putAll(login.programVariables());
    environment.keySet().removeAll(List.of("AUTOGEN_PASSWORD", "AUTOGEN_SCRATCH"));
    environment.put("AUTOGEN_URL", login.urlWithoutSecrets());
    environment.put("AUTOGEN_REVISION", migrations.get(migrations.size() - 1).revision());
    environment.put(
        "AUTOGEN_REVISIONS",
        migrations.stream().map(Migration::revision).collect(Collectors.joining(" ")));
    try {
      Process running = process.start();
      String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = running.waitFor();
      if (code != 0) {
        throw new DatabaseException(
            "%s failed with exit code %d%s"
                .formatted(name, code, output.isBlank() ? "" : ":\n" + output.strip()));
      }
    } catch (IOException e) {
      throw new DatabaseException("the shell for " + name + " cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("the run was interrupted", e);
    }
  }
}
