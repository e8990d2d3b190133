package dev.autogen;

import dev.autogen.compare.Comparison;
import dev.autogen.compare.DatabaseSchema;
import dev.autogen.compare.EarlierMigrations;
import dev.autogen.compare.ModelSource;
import dev.autogen.compare.StartFacts;
import dev.autogen.config.Key;
import dev.autogen.config.Settings;
import dev.autogen.config.SettingsReader;
import dev.autogen.diff.Managed;
import dev.autogen.draft.Draft;
import dev.autogen.draft.DraftWriter;
import dev.autogen.draft.RevisionRequest;
import dev.autogen.introspect.CatalogEntryReader;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import dev.autogen.migration.Format;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.NewFile;
import dev.autogen.migration.ObjectMark;
import dev.autogen.operation.Operation;
import dev.autogen.plan.Division;
import dev.autogen.plan.Plan;
import dev.autogen.plan.Section;
import dev.autogen.question.DecidedComparison;
import dev.autogen.question.Prompt;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.AuxiliaryObject;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Migrated;
import dev.autogen.schema.Model;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.UnmanagedObjects;
import dev.autogen.sqltext.PlaceholderSearch;
import dev.autogen.testing.Scenario;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The migration of a scenario and its input.
 *
 * @param start the schema of the database before
 * @param text the file as autogen writes it
 * @param plan the plan of the file
 */
record ScenarioMigration(
    Scenario scenario, Schema start, Comparison comparison, Plan plan, String text) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private static final String FILE = "20260102030405_change.sql";

  /** The version that the file names, whatever the server of the test run is. */
  private static final int POSTGRES = 18;

  static ScenarioMigration of(Scenario scenario) {
    try (ScenarioDatabase database = ScenarioDatabase.atStartOf(scenario)) {
      return of(scenario, database.connection());
    }
  }

  /** The migration that is made of what a connection finds in a database at the start. */
  static ScenarioMigration of(Scenario scenario, Connection connection) {
    Schema start = SchemaReader.read(connection, SchemaReader.namespaces(connection));
    Comparison comparison =
        compare(scenario, scenario.objectsBefore(), start, scenario.answers(), connection);
    return of(scenario, start, comparison, scenario.choices());
  }

  /** The migration that a database gets which nobody uses meanwhile. */
  ScenarioMigration plain() {
    return of(scenario, start, comparison, Map.of("plan", "plain"));
  }

  private static ScenarioMigration of(
      Scenario scenario, Schema start, Comparison comparison, Map<String, String> choices) {
    Draft draft = write(scenario, comparison, choices, Division.NONE).get(0);
    return new ScenarioMigration(scenario, start, comparison, draft.plan(), draft.text());
  }

  private static Comparison compare(
      Scenario scenario,
      List<AuxiliaryObject> objects,
      Schema database,
      List<Answer> answers,
      Connection connection) {
    return compare(
        scenario.after(),
        new EarlierMigrations(Optional.empty(), objects),
        database,
        scenario.databaseSql().isPresent() ? Schema.EMPTY : database,
        new StartFacts(
            scenario.onlyPostgres().isPresent(),
            scenario.onlyPostgres().orElse(POSTGRES),
            TableSizes.UNKNOWN,
            List.of()),
        answers,
        connection);
  }

  /**
   * Compares a model with a database, as the tool does with a database of the user.
   *
   * @param database read already, with all of its namespaces
   * @param known what migrations made of it
   */
  static Comparison compare(
      Model model,
      EarlierMigrations earlier,
      Schema database,
      Schema known,
      StartFacts start,
      List<Answer> answers,
      Connection connection) {
    DatabaseSchema existing =
        new DatabaseSchema(
            connection,
            database,
            UnmanagedReader.read(connection, SchemaReader.namespaces(connection)),
            CatalogEntryReader.read(connection, SchemaReader.namespaces(connection)),
            (target, renamed) -> {
              throw new IllegalStateException("a database for tests takes writes");
            });
    return Comparison.of(
        ModelSource.withSingleStatements(model),
        existing,
        new Migrated(known, UnmanagedObjects.NOTHING, List.of(), List.of()),
        earlier,
        start,
        new Answers(answers, List.of()));
  }

  /** What is left to do in a database that the migration ran on. */
  List<String> remaining(ScenarioDatabase database) {
    return remaining(database, List.of(migration()));
  }

  /** What is left to do in a database that several migrations ran on. */
  List<String> remaining(ScenarioDatabase database, List<Migration> migrations) {
    List<AuxiliaryObject> remembered =
        ObjectMark.objectsAfter(scenario.objectsBefore(), migrations);
    return remaining(scenario, remembered, database);
  }

  /** What is left to do in a database that ought to be as the scenario's model wants it. */
  static List<String> remaining(Scenario scenario, ScenarioDatabase database) {
    return remaining(
        scenario, ModelSource.withSingleStatements(scenario.after()).auxiliaryObjects(), database);
  }

  private static List<String> remaining(
      Scenario scenario, List<AuxiliaryObject> remembered, ScenarioDatabase database) {
    Schema reached = database.read();
    return compare(scenario, remembered, reached, List.of(), database.connection())
        .operations()
        .stream()
        .map(Operation::summary)
        .toList();
  }

  /** A schema without what neither the model nor its migrations know. */
  Schema managed(Schema database) {
    return scenario.databaseSql().isPresent()
        ? Managed.of(database, comparison.target(), Schema.EMPTY).schema()
        : database;
  }

  /** All namespaces of either side. */
  Set<Identifier> namespaces() {
    Set<Identifier> namespaces = new LinkedHashSet<>(Set.of(QualifiedName.PUBLIC));
    namespaces.addAll(start.namespaces());
    namespaces.addAll(comparison.target().namespaces());
    return namespaces;
  }

  /** The file as it is read back, with a person's answers in its blanks. */
  Migration migration() {
    return migration(FILE, text);
  }

  /** The same change in several files. */
  List<Migration> divided(Division division) {
    return write(scenario, comparison, scenario.choices(), division).stream()
        .map(draft -> migration(draft.fileName(), draft.text()))
        .toList();
  }

  /** The files in the format of another tool, with a person's answers in their blanks. */
  List<NewFile> files(String format) {
    Map<String, String> choices = new HashMap<>(scenario.choices());
    choices.put("format", format);
    return write(scenario, comparison, choices, Division.NONE).get(0).files().stream()
        .map(file -> new NewFile(file.name(), answered(file.text())))
        .toList();
  }

  private Migration migration(String file, String written) {
    return new MigrationFolder(Path.of("migrations")).parse(file, answered(written));
  }

  /** The text of the file with a person's answers in its blanks. */
  String answered() {
    return answered(text);
  }

  private String answered(String written) {
    String filled = written;
    List<String> answers = scenario.blanks();
    List<String> blanks = blanks();
    if (answers.size() != blanks.size()) {
      throw new IllegalStateException(
          scenario + "/answers.properties has to answer, as blank.1 and so on: " + blanks);
    }
    for (int i = 0; i < blanks.size(); i++) {
      filled = filled.replace(blanks.get(i), answers.get(i));
    }
    return filled;
  }

  private List<String> blanks() {
    return Stream.of(plan.upgrade(), plan.downgrade())
        .map(Section::steps)
        .flatMap(List::stream)
        .flatMap(step -> step.statements().stream())
        .flatMap(statement -> PlaceholderSearch.in(statement.sql()).stream())
        .distinct()
        .toList();
  }

  /** The file as it is when nobody releases a new version of anything. */
  String textWithoutVersions() {
    return text.replaceAll(" by autogen .*", " by autogen");
  }

  private static List<Draft> write(
      Scenario scenario, Comparison comparison, Map<String, String> choices, Division division) {
    Settings settings = settings(choices);
    Answers answers = new Answers(scenario.answers(), List.of());
    return writer(settings)
        .write(
            new RevisionRequest(scenario.name().replace('_', ' '), answers, false, false, division),
            new DecidedComparison(comparison, answers, List.of()),
            Optional.empty(),
            Prompt.NONE);
  }

  /** Writes the files of a folder that has none yet. */
  static DraftWriter writer(Settings settings) {
    return new DraftWriter(
        settings,
        Format.load(settings.migrations().format(), settings.migrations().templates()),
        new MigrationGraph(List.of()),
        CLOCK);
  }

  /** The settings of every test: sources are those of the tests. */
  static Settings settings() {
    return settings(Map.of());
  }

  private static Settings settings(Map<String, String> choices) {
    Map<Key, String> values = new EnumMap<>(Key.class);
    values.put(Key.SOURCES, Scenario.SOURCES.toString());
    for (Key key : Key.values()) {
      if (choices.containsKey(key.keyName())) {
        values.put(key, choices.get(key.keyName()));
      }
    }
    return SettingsReader.read(Path.of(""), Optional.empty(), values, Map.of(), Map.of());
  }
}
