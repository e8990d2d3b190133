package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.compare.Comparison;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlStatement;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SchemaAfter;
import dev.autogen.plan.Division;
import dev.autogen.plan.Planner;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Schema;
import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import dev.autogen.testing.SchemaDump;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A change divided into several migrations: together they have the result of one, and each can be
 * reverted.
 */
@Execution(ExecutionMode.CONCURRENT)
class DividedMigrationTest {
  /** In the build a part is enough, as each migration alone is run in all scenarios. */
  private static final Sample SAMPLE = Sample.of("divided", 6);

  private static final Division BY_PHASE = new Division(false, true);
  private static final Division BY_CHANGE = new Division(true, false);

  static Stream<Scenario> changes() {
    return ScenarioTest.changes();
  }

  static Stream<Scenario> someChanges() {
    return SAMPLE.of(changes());
  }

  /** A schema is told under new names, so its operations do not lead back to the old ones. */
  static Stream<Scenario> changesWithoutRenames() {
    return changes().filter(scenario -> scenario.renames().isEmpty());
  }

  private static List<String> statements(Stream<Migration> migrations) {
    return migrations
        .flatMap(migration -> migration.upgrade().statements())
        .map(SqlStatement::sql)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Old rows are filled in both, as rows without a value may come in between; only what the new
   * code does not write any more needs no value in between.
   */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("changes")
  void phasesAreTheStepsOfOneMigration(Scenario scenario) {
    ScenarioMigration made = ScenarioTest.made(scenario);
    List<Migration> phases = made.divided(BY_PHASE);
    assertThat(phases).hasSizeBetween(1, 2);
    List<String> whole = statements(Stream.of(made.migration()));
    assertThat(statements(phases.stream()))
        .containsAll(whole)
        .filteredOn(sql -> !whole.contains(sql))
        .allMatch(sql -> sql.endsWith("DROP NOT NULL"));
    assertChained(phases);
  }

  private static void assertChained(List<Migration> migrations) {
    for (int i = 1; i < migrations.size(); i++) {
      assertThat(migrations.get(i).parents()).containsExactly(migrations.get(i - 1).revision());
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("someChanges")
  @Tag("server")
  void phasesGoUpAndBack(Scenario scenario) {
    assertGoesUpAndBack(ScenarioTest.made(scenario), BY_PHASE);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("someChanges")
  @Tag("server")
  void changesGoUpAndBack(Scenario scenario) {
    assertGoesUpAndBack(ScenarioTest.made(scenario), BY_CHANGE);
  }

  private static void assertGoesUpAndBack(ScenarioMigration made, Division division) {
    List<Migration> migrations = made.divided(division);
    assertChained(migrations);
    assumeTrue(migrations.size() > 1, "the change is not divided");
    try (ScenarioDatabase database = ScenarioDatabase.withRowsOf(made.scenario())) {
      List<Schema> schemas = new ArrayList<>();
      List<Optional<List<String>>> dumps = new ArrayList<>();
      for (Migration migration : migrations) {
        schemas.add(database.read());
        dumps.add(SchemaDump.of(database.database()).map(SchemaDump::sortedLines));
        database.upgrade(migration);
      }
      assertThat(made.remaining(database, migrations)).isEmpty();
      for (int i = migrations.size() - 1; i >= 0; i--) {
        database.downgrade(migrations.get(i));
        assertThat(SchemaDiff.between(database.read(), schemas.get(i)))
            .as(migrations.get(i).message())
            .isEmpty();
        assertThat(SchemaDump.of(database.database()).map(SchemaDump::sortedLines))
            .isEqualTo(dumps.get(i));
      }
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("changesWithoutRenames")
  void operationsLeadFromOneSchemaToTheOther(Scenario scenario) {
    Comparison comparison = ScenarioTest.made(scenario).comparison();
    Schema before = comparison.before();
    Schema target = comparison.target();
    List<Operation> operations = Planner.ordered(comparison.operations());
    assertThat(differences(SchemaAfter.of(before, operations), target)).isEmpty();
    List<Operation> back = new ArrayList<>(operations.stream().map(Operation::reverse).toList());
    Collections.reverse(back);
    assertThat(differences(SchemaAfter.of(target, back), before)).isEmpty();
  }

  /** Without the queries of views, which operations have in the words of the mapping. */
  private static List<Operation> differences(Schema reached, Schema wanted) {
    return SchemaDiff.between(inOneWord(reached), inOneWord(wanted));
  }

  private static Schema inOneWord(Schema schema) {
    return schema.withViews(
        schema.views().stream().map(view -> view.withQuery(new Expression("SELECT"))).toList());
  }
}
