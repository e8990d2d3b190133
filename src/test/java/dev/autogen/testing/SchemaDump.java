package dev.autogen.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.scratch.ScratchDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.Driver;

/**
 * The output of {@code pg_dump} for a schema, if a version that supports the server is installed.
 */
public final class SchemaDump {
  private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  /** Why there are none, found out once. */
  private static final Optional<String> MISSING = missing();

  private SchemaDump() {}

  /** The statements that make the schema, without autogen's own table; nothing without pg_dump. */
  public static Optional<String> of(ScratchDatabase database) {
    if (MISSING.isPresent()) {
      return Optional.empty();
    }
    Properties url = Driver.parseURL(database.url(), new Properties());
    if (url == null) {
      throw new IllegalStateException("the driver does not understand the URL");
    }
    List<String> command =
        List.of(
            "pg_dump",
            "--schema-only",
            "--no-owner",
            "--exclude-table=autogen_history",
            "--host=" + url.getProperty("PGHOST"),
            "--port=" + url.getProperty("PGPORT"),
            "--username=" + url.getProperty("user", "postgres"),
            database.name());
    String dump = run(command, url.getProperty("password", ""));
    // What begins with a backslash is for psql.
    return Optional.of(
        dump.lines().filter(line -> !line.startsWith("\\")).collect(Collectors.joining("\n")));
  }

  /** The lines of a dump without their order, which is that of the columns too. */
  public static List<String> sortedLines(String dump) {
    return dump.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("--"))
        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
        .sorted()
        .toList();
  }

  /** Skips what needs dumps where they cannot be had. */
  public static void assume() {
    assumeTrue(MISSING.isEmpty(), () -> MISSING.orElse(""));
  }

  private static Optional<String> missing() {
    int server = PostgresServer.majorVersion();
    String found;
    try {
      found = run(List.of("pg_dump", "--version"), "").strip();
    } catch (UncheckedIOException e) {
      found = "";
    }
    Matcher version = VERSION.matcher(found);
    return version.find() && Integer.parseInt(version.group(1)) >= server
        ? Optional.empty()
        : Optional.of(
            "PostgreSQL "
                + server
                + " needs its own pg_dump, and here is "
                + (found.isEmpty() ? "none" : found));
  }

  private static String run(List<String> command, String password) {
    List<String> said = new ArrayList<>();
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      builder.environment().put("PGPASSWORD", password);
      Process process = builder.start();
      process.getOutputStream().close();
      said.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command.get(0) + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return String.join("", said);
  }
}
