package dev.autogen.config;

import java.nio.file.Path;

/**
 * All settings of a command.
 *
 * @param directory the folder of the project: where the file is, or the working folder; relative
 *     paths start here
 * @param output the name of the view that results are printed in
 */
public record Settings(
    Path directory,
    DatabaseSettings database,
    ModelSettings model,
    MigrationSettings migrations,
    PlanSettings plan,
    RunSettings run,
    String output) {
  /** The value that overrides the file: no database, or no throw-away server. */
  public static final String NONE = "none";

  /** The view for a person. */
  public static final String TEXT = "text";

  /** A URL that leaves everything to libpq's environment variables. */
  static final String BY_VARIABLES = "postgresql://";

  /** The value of {@code url} that means the database that autogen keeps. */
  public static final String EMBEDDED = "embedded";

  /** The folder for everything that autogen can create again. */
  public Path workFolder() {
    return directory.resolve(".autogen");
  }

  /** The folder of caches. */
  public Path cacheFolder() {
    return workFolder().resolve("cache");
  }

  @Override
  public String toString() {
    return "Settings[" + directory + "]";
  }
}
