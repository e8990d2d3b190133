package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.compare.ModelSource;
import dev.autogen.diff.NameMatching;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.diff.TypeMatching;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.normalize.Normalization;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Operation;
import dev.autogen.plan.Section;
import dev.autogen.plan.Step;
import dev.autogen.report.DiffReport;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import dev.autogen.testing.Golden;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import dev.autogen.testing.SchemaDump;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks of every scenario. Those that depend on the server run on several versions. */
@Execution(ExecutionMode.CONCURRENT)
class ScenarioTest {
  private static final Map<Scenario, ScenarioMigration> MIGRATIONS = new ConcurrentHashMap<>();

  private static final Map<Scenario, RoundTrip> ROUND_TRIPS = new ConcurrentHashMap<>();

  /** All of them, but for the run on the oldest server in a build. */
  private static final Sample SCENARIOS = Sample.of("scenarios", 1);

  /** What begins empty or as a dump, and what other tools read, is tried on a part in a build. */
  private static final Sample CREATED = Sample.of("created", 3);

  private static final Sample RESTORED = Sample.of("restored", 4);

  private static final Sample READ_BACK = Sample.of("read-back", 4);

  static Stream<Scenario> all() {
    return SCENARIOS.of(
        Scenario.all().stream().filter(scenario -> scenario.isFor(PostgresServer.majorVersion())));
  }

  static Stream<Scenario> someCreated() {
    return CREATED.of(changes());
  }

  static Stream<Scenario> someRestored() {
    return RESTORED.of(all());
  }

  static Stream<Scenario> someReadBack() {
    return READ_BACK.of(changes());
  }

  static Stream<Scenario> changes() {
    return all().filter(scenario -> !scenario.changesNothing());
  }

  static Stream<Scenario> stillness() {
    return all().filter(Scenario::changesNothing);
  }

  static ScenarioMigration made(Scenario scenario) {
    return MIGRATIONS.computeIfAbsent(scenario, ScenarioMigration::of);
  }

  private static RoundTrip roundTrip(Scenario scenario) {
    return ROUND_TRIPS.computeIfAbsent(scenario, it -> RoundTrip.of(made(it)));
  }

  private static List<String> summaries(List<Operation> operations) {
    return operations.stream().map(Operation::summary).toList();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("changes")
  void theFileIsTheExpectedOne(Scenario scenario) {
    String text = made(scenario).textWithoutVersions();
    Path file = scenario.folder().resolve("migration.sql");
    Golden.forServer(file, PostgresServer.majorVersion(), text).verify(text);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("changes")
  void theSummaryIsTheExpectedOne(Scenario scenario) {
    new Golden(scenario.folder().resolve("plan.txt"))
        .verify(new DiffReport(made(scenario).plan(), false, List.of()).text());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("stillness")
  void whatMeansTheSameIsNoChange(Scenario scenario) {
    assertThat(summaries(made(scenario).comparison().operations())).isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("stillness")
  void whatIsLeftAloneIsTold(Scenario scenario) {
    List<String> told = made(scenario).comparison().unmanaged().objects();
    Path file = scenario.folder().resolve("left_alone.txt");
    assertThat(!told.isEmpty() || !Files.exists(file)).as("nothing is told").isTrue();
    if (!told.isEmpty()) {
      new Golden(file).verify(String.join("\n", told) + "\n");
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("all")
  void nothingDiffersFromItself(Scenario scenario) {
    for (Schema schema :
        List.of(scenario.before(), scenario.after().schema(), made(scenario).start())) {
      assertThat(summaries(SchemaDiff.between(schema, schema))).isEmpty();
      assertThat(Normalization.needsServer(schema, schema)).isFalse();
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("changes")
  void reversedTwiceIsTheSame(Scenario scenario) {
    for (Operation operation : made(scenario).plan().operations()) {
      assertThat(operation.reverse()).isNotEqualTo(operation);
      assertThat(operation.reverse().reverse()).isEqualTo(operation);
    }
  }

  /** A server owes no order of rows; and in every run entities are read in another order. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("all")
  @Tag("server")
  void orderOfInputCountsForNothing(Scenario scenario) {
    assertThat(roundTrip(scenario).fromRowsBackwards()).isEqualTo(made(scenario).text());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("changes")
  void theFileIsReadBackAsThePlan(Scenario scenario) {
    ScenarioMigration made = made(scenario);
    Migration migration = made.migration();
    if (scenario.blanks().isEmpty()) {
      assertReadBack(made.plan().upgrade(), migration.upgrade());
      assertReadBack(made.plan().downgrade(), migration.downgrade());
    }
    assertThat(migration.upgrade().steps()).hasSameSizeAs(made.plan().upgrade().steps());
    assertThat(migration.downgrade().steps()).hasSameSizeAs(made.plan().downgrade().steps());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("someReadBack")
  void theFilesOfOtherToolsAreReadBackAsTheSame(Scenario scenario) {
    for (String format : ForeignFormatTest.FORMATS) {
      ForeignFiles.assertReadBackAs(
          made(scenario).migration(), made(scenario).files(format), format);
    }
  }

  private static void assertReadBack(Section planned, MigrationSection read) {
    assertThat(read.steps()).hasSameSizeAs(planned.steps());
    for (int i = 0; i < planned.steps().size(); i++) {
      Step step = planned.steps().get(i);
      MigrationStep found = read.steps().get(i);
      assertThat(found.statements().stream().map(SqlStatement::sql).toList())
          .isEqualTo(step.statements().stream().map(Statement::sql).toList());
      if (planned.stepped()) {
        assertThat(found.stage()).hasValue(step.stage());
        assertThat(found.batchSize().isPresent()).isEqualTo(step.backfills().isPresent());
      } else {
        assertThat(found.stage()).isEmpty();
      }
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("all")
  @Tag("server")
  void theUpgradeReachesTheModel(Scenario scenario) {
    assertThat(roundTrip(scenario).remaining()).isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("all")
  @Tag("server")
  void rowsSurvive(Scenario scenario) {
    RoundTrip trip = roundTrip(scenario);
    UnaffectedValues kept = trip.kept();
    assertThat(trip.rowsReached().keySet()).isEqualTo(trip.rowsBefore().keySet());
    trip.rowsReached()
        .forEach(
            (table, found) -> {
              List<String> more = new ArrayList<>(found);
              trip.rowsBefore()
                  .getOrDefault(table, List.of())
                  .forEach(row -> assertThat(more.remove(row)).as(row).isTrue());
              assertThat(more).hasSizeLessThanOrEqualTo(kept.inserted(table));
            });
    assertThat(trip.rowsBack()).isEqualTo(trip.rowsBefore());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("all")
  @Tag("server")
  void theDowngradeGivesBackTheStart(Scenario scenario) {
    assertThat(summaries(SchemaDiff.between(roundTrip(scenario).back(), made(scenario).start())))
        .isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("all")
  @Tag("server")
  void theDowngradeGivesBackTheDump(Scenario scenario) {
    SchemaDump.assume();
    RoundTrip trip = roundTrip(scenario);
    assertThat(trip.dumpBack().map(SchemaDump::sortedLines))
        .isEqualTo(trip.dumpBefore().map(SchemaDump::sortedLines));
  }

  /**
   * The proof goes up, down and up again with rows of its own, in the database that was up and
   * down.
   */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("all")
  @Tag("server")
  void theMigrationIsProvenAndTheUpgradeWorksAgain(Scenario scenario) {
    RoundTrip trip = roundTrip(scenario);
    assertThat(trip.openAfterProof()).isEmpty();
    assertThat(trip.namespaces()).containsAll(made(scenario).namespaces());
    assertThat(summaries(SchemaDiff.between(trip.again(), trip.reached()))).isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("someCreated")
  void fromEmptyIsTheSameAsFromBefore(Scenario scenario) {
    ScenarioMigration made = made(scenario);
    try (ScenarioDatabase upgraded = ScenarioDatabase.atStartOf(scenario);
        ScenarioDatabase created =
            ScenarioDatabase.with(
                scenario.after().schema(),
                ModelSource.withSingleStatements(scenario.after()).auxiliaryObjects())) {
      upgraded.upgrade(made.migration());
      Schema reached = made.managed(upgraded.read());
      Schema fresh = NameMatching.applyToAll(created.read(), reached);
      Schema settled =
          TypeMatching.apply(
              Normalization.normalize(upgraded.connection(), fresh, reached),
              scenario.after().freedom().enumOrders(),
              reached);
      assertThat(summaries(SchemaDiff.between(reached, settled))).isEmpty();
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("someRestored")
  void aRestoredCopyDoesNotDiffer(Scenario scenario) {
    SchemaDump.assume();
    assertCopyDoesNotDiffer(
        scenario,
        original -> ScenarioDatabase.with(SchemaDump.of(original.database()).orElseThrow()));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("someRestored")
  void aCopyMadeOfWhatIsReadDoesNotDiffer(Scenario scenario) {
    assertCopyDoesNotDiffer(
        scenario,
        original ->
            ScenarioDatabase.with(
                original.read(),
                ModelSource.withSingleStatements(scenario.after()).auxiliaryObjects()));
  }

  private static void assertCopyDoesNotDiffer(
      Scenario scenario, Function<ScenarioDatabase, ScenarioDatabase> copying) {
    ScenarioMigration made = made(scenario);
    try (ScenarioDatabase original = ScenarioDatabase.withRowsOf(scenario)) {
      original.upgrade(made.migration());
      try (ScenarioDatabase copy = copying.apply(original)) {
        // A dump of the schema has no rows, and it leaves its session without a search path.
        copy.execute("SET search_path = public");
        for (SeedRow row : made.comparison().target().seedRows()) {
          SqlWriter.statements(new InsertRow(row)).forEach(sql -> copy.execute(sql.sql()));
        }
        assertThat(made.remaining(copy)).isEmpty();
      }
    }
  }
}
