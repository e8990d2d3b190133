package dev.autogen.config;

import dev.autogen.UsageException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads settings. Options override environment variables, and these override the file. */
public final class SettingsReader {
  public static final String DEFAULT_FILE = "autogen.properties";

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String SPRING_PROPERTIES = "spring.jpa.properties.";

  /** Spring Boot's names for settings of Hibernate. */
  private static final Map<String, String> SPRING_NAMES =
      Map.of(
          "spring.jpa.hibernate.naming.physical-strategy", "hibernate.physical_naming_strategy",
          "spring.jpa.hibernate.naming.implicit-strategy", "hibernate.implicit_naming_strategy");

  /** The environment variables of libpq that choose a database. */
  private static final Set<String> NAMING_A_DATABASE = Set.of("PGHOST", "PGDATABASE", "PGSERVICE");

  private final Path directory;
  private final Map<Key, String> values = new TreeMap<>();
  private final Map<String, String> hibernate = new TreeMap<>();
  private final Map<String, String> flyway = new TreeMap<>();
  private final Map<String, String> libpq = new TreeMap<>();

  private SettingsReader(Path directory) {
    this.directory = directory;
  }

  /**
   * Reads all settings.
   *
   * @param workingFolder where the command runs
   * @param file the file of {@code --config}; default: {@value #DEFAULT_FILE}, which need not exist
   * @param flags the options that were given, by key
   * @param hibernateFlags the values of {@code --hibernate}
   */
  public static Settings read(
      Path workingFolder,
      Optional<Path> file,
      Map<Key, String> flags,
      Map<String, String> hibernateFlags,
      Map<String, String> environment) {
    Path path = workingFolder.resolve(file.orElse(Path.of(DEFAULT_FILE)));
    Path parent = Optional.ofNullable(path.getParent()).orElse(workingFolder);
    SettingsReader reader = new SettingsReader(parent);
    if (Files.exists(path)) {
      reader.file(path);
    } else if (file.isPresent()) {
      throw new UsageException("there is no file " + path);
    }
    for (Key key : Key.values()) {
      Optional.ofNullable(environment.get(key.variableName()))
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> reader.values.put(key, value));
    }
    environment.forEach(
        (name, value) -> {
          if (name.startsWith("PG") && !value.isEmpty()) {
            reader.libpq.put(name, value);
          }
        });
    reader.values.putAll(flags);
    reader.hibernate.putAll(hibernateFlags);
    return reader.settings();
  }

  private void file(Path path) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(path)));
    } catch (CharacterCodingException e) {
      throw new UsageException(path + ": this is not UTF-8; save the file in UTF-8", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("cannot read " + path + ": " + e.getMessage(), e);
    }
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      String value = properties.getProperty(name).strip();
      Optional<Key> key = Key.named(name);
      if (key.isPresent()) {
        if (!value.isEmpty()) {
          values.put(key.get(), value);
        }
      } else if (FlywaySetting.isOne(name)) {
        flyway.put(flywayName(name, path), value);
      } else {
        hibernate.put(hibernateName(name, path), value);
      }
    }
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String flywayName(String name, Path file) {
    return FlywaySetting.named(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "%s: \"%s\" does not affect how files are read; possible keys: %s"
                        .formatted(file, name, FlywaySetting.names())));
  }

  private static String hibernateName(String name, Path file) {
    if (name.startsWith("hibernate.") || name.startsWith("jakarta.persistence.")) {
      return name;
    }
    if (name.startsWith(SPRING_PROPERTIES)) {
      return name.substring(SPRING_PROPERTIES.length());
    }
    if (SPRING_NAMES.containsKey(name)) {
      return SPRING_NAMES.get(name);
    }
    throw new UsageException(
        file + ": unknown key \"" + name + "\"; did you mean \"" + nearest(name) + "\"?");
  }

  private static String nearest(String name) {
    return Stream.of(Key.values())
        .map(Key::keyName)
        .min(Comparator.comparingInt(candidate -> EditDistance.between(name, candidate)))
        .orElseThrow();
  }

  private Settings settings() {
    return new Settings(
        directory,
        database(),
        model(),
        migrations(),
        new PlanSettings(
            word(Key.PLAN, PlanStyle.values()),
            word(Key.TYPE_CHANGE, TypeChange.values()),
            word(Key.RENAME_STRATEGY, RenameStrategy.values())),
        new RunSettings(
            text(Key.HISTORY_SCHEMA),
            limits(),
            new Hooks(text(Key.BEFORE_UPGRADE), text(Key.AFTER_UPGRADE))),
        text(Key.OUTPUT).orElse(Settings.TEXT));
  }

  private DatabaseSettings database() {
    return new DatabaseSettings(
        text(Key.URL).filter(url -> !url.equals(Settings.NONE)),
        text(Key.URL).or(this::urlOfVariables).filter(url -> !url.equals(Settings.NONE)),
        text(Key.USER),
        text(Key.PASSWORD),
        libpq,
        text(Key.SCRATCH));
  }

  private ModelSettings model() {
    return new ModelSettings(
        text(Key.CLASSPATH),
        list(Key.ENTITIES),
        list(Key.MAPPINGS),
        hibernate,
        sources(),
        list(Key.SCHEMAS));
  }

  private MigrationSettings migrations() {
    return new MigrationSettings(
        directory.resolve(text(Key.MIGRATIONS).orElse("migrations")),
        text(Key.FORMAT).orElse("sql"),
        text(Key.TEMPLATES).map(directory::resolve),
        flyway);
  }

  private Optional<String> urlOfVariables() {
    return NAMING_A_DATABASE.stream().anyMatch(libpq::containsKey)
        ? Optional.of(Settings.BY_VARIABLES)
        : Optional.empty();
  }

  private RunLimits limits() {
    RunLimits usual = RunLimits.DEFAULT;
    try {
      return new RunLimits(
          time(Key.LOCK_TIMEOUT, usual.lockTimeout()),
          text(Key.LOCK_TRIES).map(Integer::parseInt).orElse(usual.lockTries()),
          time(Key.BATCH_TIME, usual.batchTime()),
          time(Key.THROTTLE, usual.throttle()),
          time(Key.MAX_LAG, usual.maxLag()));
    } catch (NumberFormatException e) {
      throw new UsageException("lock-tries must be a number (" + e.getMessage() + ").", e);
    } catch (IllegalArgumentException e) {
      throw new UsageException("lock-timeout and lock-tries: " + e.getMessage() + ".", e);
    }
  }

  private Duration time(Key key, Duration usual) {
    return text(key)
        .map(
            given ->
                TimeSpan.parse(given)
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "%s \"%s\" is not a duration; write one such as 500ms, 2s, 5min or 1h."
                                    .formatted(key.keyName(), given))))
        .orElse(usual);
  }

  private List<Path> sources() {
    List<String> given = list(Key.SOURCES);
    return (given.isEmpty() ? List.of("src/main/java") : given)
        .stream().map(directory::resolve).toList();
  }

  /** One of a few words; default: the first. */
  private <E extends Enum<E>> E word(Key key, E[] choices) {
    Function<E, String> name = choice -> choice.name().toLowerCase(Locale.ROOT);
    String given = text(key).orElseGet(() -> name.apply(choices[0]));
    return Arrays.stream(choices)
        .filter(choice -> name.apply(choice).equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "unknown %s \"%s\"; possible values: %s."
                        .formatted(
                            key.keyName(),
                            given,
                            Arrays.stream(choices).map(name).collect(Collectors.joining(", ")))));
  }

  private Optional<String> text(Key key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Names separated by commas, or {@code @FILE} with such names on its lines. */
  private List<String> list(Key key) {
    return text(key)
        .map(value -> value.startsWith("@") ? contents(key, value.substring(1)) : value)
        .map(
            value -> Stream.of(value.split("[,\\s]+", -1)).filter(item -> !item.isEmpty()).toList())
        .orElse(List.of());
  }

  private String contents(Key key, String file) {
    try {
      return text(directory.resolve(file));
    } catch (IOException e) {
      throw new UsageException("--" + key.keyName() + ": cannot read the file " + file, e);
    }
  }
}
