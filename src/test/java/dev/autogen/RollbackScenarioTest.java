package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.introspect.Unvalidated;
import dev.autogen.migration.Migration;
import dev.autogen.proof.RowFingerprint;
import dev.autogen.rollback.Rollback;
import dev.autogen.rollback.RollbackPlan;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.UnmanagedObjects;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a migration stops, a rollback restores schema, rows and history. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("server")
class RollbackScenarioTest {
  /** In the build a part is enough. */
  private static final Sample STOPS = Sample.of("rollback", 48);

  /**
   * A migration that stopped.
   *
   * @param done how many steps of its upgrade ran
   */
  private record Stop(Scenario scenario, int done) {
    @Override
    public String toString() {
      return scenario + " after step " + done;
    }
  }

  static Stream<Stop> stops() {
    List<Stop> all =
        ScenarioTest.all()
            .flatMap(
                scenario ->
                    IntStream.range(0, steps(scenario)).mapToObj(i -> new Stop(scenario, i)))
            .toList();
    return IntStream.iterate(STOPS.first() - 1, i -> i < all.size(), i -> i + STOPS.every())
        .mapToObj(all::get);
  }

  /** How many steps the golden file has, where they are transactions of their own. */
  private static int steps(Scenario scenario) {
    Path file = scenario.folder().resolve("migration.sql");
    try (Stream<String> lines = Files.exists(file) ? Files.lines(file) : Stream.empty()) {
      return (int)
          lines
              .takeWhile(line -> !line.equals("-- autogen:downgrade"))
              .filter(line -> line.startsWith("-- autogen:step"))
              .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("stops")
  void leadsBack(Stop stop) throws SQLException {
    Migration migration = ScenarioMigration.of(stop.scenario()).migration();
    RollbackPlan way = wayBack(stop, migration);
    Set<String> lost = lostByRoundTrip(stop.scenario(), migration);
    try (ScenarioDatabase database = ScenarioDatabase.withRowsOf(stop.scenario())) {
      State before = State.of(database);
      database.upgrade(begun(migration, stop.done()));
      database.execute("UPDATE autogen_history SET steps = " + migration.upgrade().steps().size());
      database.downgrade(way.migration());
      State reached = State.of(database);
      assertThat(SchemaDiff.between(reached.schema, before.schema)).isEmpty();
      assertThat(reached.others.objects()).isEqualTo(before.others.objects());
      assertThat(reached.others.dependents())
          .extracting(Dependent::toString)
          .isEqualTo(before.others.dependents().stream().map(Dependent::toString).toList());
      assertThat(reached.unvalidated).isEqualTo(before.unvalidated);
      assertThat(lost).containsAll(before.rows.differences(reached.rows));
      assertThat(history(database)).isZero();
    }
  }

  private static RollbackPlan wayBack(Stop stop, Migration migration) throws SQLException {
    try (ScenarioDatabase start = ScenarioDatabase.atStartOf(stop.scenario())) {
      start.connection().close();
      try (ScratchDatabase origin = PostgresServer.newDatabase(start.database())) {
        return Rollback.of(migration, stop.done(), PostgresServer.get(), origin, Version.CURRENT);
      }
    }
  }

  private static Set<String> lostByRoundTrip(Scenario scenario, Migration migration) {
    try (ScenarioDatabase database = ScenarioDatabase.withRowsOf(scenario)) {
      State before = State.of(database);
      database.upgrade(migration);
      database.downgrade(migration);
      return before.rows.differences(RowFingerprint.of(database.connection(), before.schema));
    }
  }

  private static Migration begun(Migration migration, int steps) {
    return migration.withSteps(
        migration.upgrade().withSteps(migration.upgrade().steps().subList(0, steps)),
        migration.downgrade());
  }

  private static int history(ScenarioDatabase database) throws SQLException {
    try (Statement statement = database.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM autogen_history")) {
      row.next();
      return row.getInt(1);
    }
  }

  /** What counts in the end. */
  private record State(
      Schema schema, UnmanagedObjects others, Set<ObjectName> unvalidated, RowFingerprint rows) {
    static State of(ScenarioDatabase database) {
      Connection connection = database.connection();
      Schema schema = database.read();
      return new State(
          schema,
          UnmanagedReader.read(connection, SchemaReader.namespaces(connection)),
          Unvalidated.read(connection),
          RowFingerprint.of(connection, schema));
    }
  }
}
