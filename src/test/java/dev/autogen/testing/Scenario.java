package dev.autogen.testing;

import dev.autogen.migration.Answer;
import dev.autogen.migration.ObjectMark;
import dev.autogen.schema.AuxiliaryObject;
import dev.autogen.schema.Model;
import dev.autogen.schema.Schema;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change of a model: a folder with the entities before and after it, and other input of the test.
 */
public record Scenario(Path folder) {
  /** The version that the entities are read for, whatever the server of the test run is. */
  public static final int POSTGRES = 18;

  /** The root of the packages that scenarios are. */
  public static final Path SOURCES = Path.of("src", "test", "java");

  private static final Path SCENARIOS = SOURCES.resolve(Path.of("dev", "autogen", "scenarios"));

  /** A pattern of names, for a run over some of them: {@code mvn test -Dscenario='view_.*'}. */
  private static final Pattern WANTED = Pattern.compile(System.getProperty("scenario", ".*"));

  /** All scenarios that are wanted, ordered by name. */
  public static List<Scenario> all() {
    try (Stream<Path> folders = Files.list(SCENARIOS)) {
      List<Scenario> wanted =
          folders
              .filter(folder -> Files.isDirectory(folder.resolve("after")))
              .filter(folder -> WANTED.matcher(folder.getFileName().toString()).matches())
              .sorted()
              .map(Scenario::new)
              .toList();
      if (wanted.isEmpty()) {
        throw new IllegalStateException("no scenario is called like " + WANTED);
      }
      return wanted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One scenario, whatever the run is over. */
  public static Scenario named(String name) {
    return new Scenario(SCENARIOS.resolve(name));
  }

  public String name() {
    return folder.getFileName().toString();
  }

  /** Whether the database and the model mean the same, so that there is nothing to do. */
  public boolean changesNothing() {
    return name().startsWith("nothing_changed_");
  }

  /** The schema that the model asks for before the change; empty where there was no model yet. */
  public Schema before() {
    return Files.isDirectory(folder.resolve("before"))
        ? ScenarioModels.read(folder.resolve("before"), settings("before")).schema()
        : Schema.EMPTY;
  }

  /** What the model before brings along as SQL, in statements. */
  public List<AuxiliaryObject> objectsBefore() {
    return Files.isDirectory(folder.resolve("before"))
        ? ScenarioModels.read(folder.resolve("before"), settings("before"))
            .auxiliaryObjects()
            .stream()
            .map(ObjectMark::normalized)
            .toList()
        : List.of();
  }

  public Model after() {
    return ScenarioModels.read(folder.resolve("after"), settings());
  }

  /** The names of the annotated classes after the change. */
  public List<String> classesAfter() {
    return ScenarioModels.mappedClasses(folder.resolve("after"));
  }

  /** What the database has where that is not what {@link #before} asks for. */
  public Optional<String> databaseSql() {
    return text("database.sql");
  }

  /** Rows to begin with. */
  public Optional<String> rowsSql() {
    return text("rows.sql");
  }

  /** The file that the change is expected to be; nothing where it is still to be written. */
  public String migrationSql() {
    return text("migration.sql").orElse("");
  }

  /** The answers of a person to {@code --rename}: {@code rename.users.name=full_name}. */
  public List<String> renames() {
    return answers("rename.").entrySet().stream()
        .map(answer -> answer.getKey() + "=" + answer.getValue())
        .toList();
  }

  /** These, and the answers to {@code --backfill}: {@code backfill.users.status='active'}. */
  public List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    answers("rename.").forEach((name, value) -> answers.add(Answer.rename(name, value)));
    answers("backfill.").forEach((name, value) -> answers.add(Answer.backfill(name, value)));
    return answers;
  }

  /**
   * What a person writes into the blanks of the file, by their number in it: {@code blank.1=now()}.
   */
  public List<String> blanks() {
    return List.copyOf(answers("blank.").values());
  }

  /** What is chosen otherwise than by default: {@code type-change=direct}. */
  public Map<String, String> choices() {
    return properties("autogen.properties", "");
  }

  /** What Hibernate is set to after the change. */
  public Map<String, String> settings() {
    return settings("after");
  }

  /** {@code hibernate.properties} of the scenario, then those of the side. */
  private Map<String, String> settings(String side) {
    Map<String, String> settings = new LinkedHashMap<>(properties("hibernate.properties", ""));
    settings.putAll(properties(side + "/hibernate.properties", ""));
    return settings;
  }

  /**
   * Whether the server has all that the scenario is about: {@code since} names the first that has,
   * {@code only} the one that the migration is made for.
   */
  public boolean isFor(int postgresMajor) {
    String since = properties("postgres.properties", "").getOrDefault("since", "0");
    return postgresMajor >= Math.max(Integer.parseInt(since), onlyPostgres().orElse(0));
  }

  /** The version of the database; most migrations are made for all versions. */
  public OptionalInt onlyPostgres() {
    return Stream.ofNullable(properties("postgres.properties", "").get("only"))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  private Map<String, String> answers(String prefix) {
    return properties("answers.properties", prefix);
  }

  private Map<String, String> properties(String name, String prefix) {
    Path file = folder.resolve(name);
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, String> answers = new LinkedHashMap<>();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      if (key.startsWith(prefix)) {
        answers.put(key.substring(prefix.length()), properties.getProperty(key));
      }
    }
    return answers;
  }

  private Optional<String> text(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
