package dev.autogen.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All settings of a command.
 *
 * @param directory the folder of the project: where the file is, or the working folder; relative
 *     paths start here
 * @param url of the database, {@code embedded} for the one that autogen keeps
 * @param runUrl of the database of commands that need one: {@code url}, else the database that
 *     libpq's environment variables name
 * @param classPath as given, see {@code dev.autogen.entity.ClassPathDiscovery}
 * @param entities packages or classes
 * @param mappings class-path names of {@code orm.xml} files
 * @param hibernate settings for Hibernate
 * @param flyway settings of Flyway, by their names without {@code flyway.}
 * @param sources folders with the source code of the entities
 * @param schemas the namespaces to compare; unqualified tables are in the first
 * @param templates a folder of formats, preferred to the bundled ones
 * @param scratch a URL, {@code embedded} or {@code none}
 * @param libpq the environment variables of libpq that are set
 * @param output the name of the view that results are printed in
 * @param historySchema the schema of the history, if not the one of unqualified tables
 */
public record Settings(
    Path directory,
    Optional<String> url,
    Optional<String> runUrl,
    Optional<String> user,
    Optional<String> password,
    Map<String, String> libpq,
    Optional<String> classPath,
    List<String> entities,
    List<String> mappings,
    Map<String, String> hibernate,
    Map<String, String> flyway,
    List<Path> sources,
    Path migrations,
    List<String> schemas,
    String format,
    Optional<Path> templates,
    Optional<String> scratch,
    PlanStyle plan,
    TypeChange typeChange,
    RenameStrategy renameStrategy,
    Optional<String> historySchema,
    RunLimits limits,
    Hooks hooks,
    String output) {
  /** The value that overrides the file: no database, or no throw-away server. */
  public static final String NONE = "none";

  /** The view for a person. */
  public static final String TEXT = "text";

  /** A URL that leaves everything to libpq's environment variables. */
  static final String BY_VARIABLES = "postgresql://";

  /** The value of {@code url} that means the database that autogen keeps. */
  public static final String EMBEDDED = "embedded";

  public Settings {
    entities = List.copyOf(entities);
    mappings = List.copyOf(mappings);
    hibernate = Map.copyOf(hibernate);
    flyway = Map.copyOf(flyway);
    libpq = Map.copyOf(libpq);
    sources = List.copyOf(sources);
    schemas = List.copyOf(schemas);
  }

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
