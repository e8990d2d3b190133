package dev.autogen.cli;

import dev.autogen.config.Key;
import dev.autogen.config.Settings;
import dev.autogen.config.SettingsReader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of every command; each is a key of the file and a variable of the environment too.
 */
final class GlobalOptions {
  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description =
          "the file with the settings (default: autogen.properties); relative paths start beside it")
  private @Nullable Path config;

  @Option(
      names = "--hibernate",
      paramLabel = "KEY=VALUE",
      description = "a setting for Hibernate, such as hibernate.physical_naming_strategy=CLASS")
  private Map<String, String> hibernate = new LinkedHashMap<>();

  @Option(
      names = {"-v", "--verbose"},
      description = "tell what is done and how long it takes")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      description = "tell results and errors only")
  private boolean quiet;

  @Option(names = "--no-color", description = "no colours, even on a terminal")
  private boolean noColor;

  private final Map<Key, String> values = new EnumMap<>(Key.class);

  @Option(
      names = "--url",
      paramLabel = "URL",
      description =
          "the database: jdbc:postgresql://host/name, or embedded for one that autogen keeps")
  void url(String value) {
    values.put(Key.URL, value);
  }

  @Option(names = "--user", paramLabel = "NAME", description = "the user of the database")
  void user(String value) {
    values.put(Key.USER, value);
  }

  @Option(
      names = "--password",
      paramLabel = "TEXT",
      description = "the user's password; better in AUTOGEN_PASSWORD")
  void password(String value) {
    values.put(Key.PASSWORD, value);
  }

  @Option(
      names = "--classpath",
      paramLabel = "PATHS",
      description =
          "folders and jars of the entities, @FILE reads them from a file (default: those of pom.xml)")
  void classpath(String value) {
    values.put(Key.CLASSPATH, value);
  }

  @Option(
      names = "--entities",
      paramLabel = "NAMES",
      description =
          "packages or classes, @FILE reads them from a file (default: all annotated classes)")
  void entities(String value) {
    values.put(Key.ENTITIES, value);
  }

  @Option(
      names = "--mappings",
      paramLabel = "RESOURCES",
      description = "orm.xml files on the class path")
  void mappings(String value) {
    values.put(Key.MAPPINGS, value);
  }

  @Option(
      names = "--sources",
      paramLabel = "DIRS",
      description = "source folders of the entities (default: src/main/java)")
  void sources(String value) {
    values.put(Key.SOURCES, value);
  }

  @Option(
      names = "--migrations",
      paramLabel = "DIR",
      description = "the folder of the migrations (default: migrations)")
  void migrations(String value) {
    values.put(Key.MIGRATIONS, value);
  }

  @Option(
      names = "--schemas",
      paramLabel = "NAMES",
      description =
          "schemas to look at besides those of the model; unqualified tables live in the first")
  void schemas(String value) {
    values.put(Key.SCHEMAS, value);
  }

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "the layout of migration files (default: sql)")
  void format(String value) {
    values.put(Key.FORMAT, value);
  }

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "a folder with layouts of your own")
  void templates(String value) {
    values.put(Key.TEMPLATES, value);
  }

  @Option(
      names = "--scratch",
      paramLabel = "URL",
      description =
          "the throw-away server: a URL, jdbc:tc:…, embedded or none (default: what fits the database)")
  void scratch(String value) {
    values.put(Key.SCRATCH, value);
  }

  @Option(names = "--output", paramLabel = "text|json", description = "how results are told")
  void output(String value) {
    values.put(Key.OUTPUT, value);
  }

  Settings settings(Surroundings surroundings) {
    return SettingsReader.read(
        surroundings.folder(),
        Optional.ofNullable(config),
        values,
        hibernate,
        surroundings.environment());
  }

  Talk talk(Surroundings surroundings) {
    return new Talk(surroundings, verbose, quiet, noColor);
  }
}
