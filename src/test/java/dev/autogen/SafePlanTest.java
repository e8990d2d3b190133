package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.lint.Finding;
import dev.autogen.lint.Linter;
import dev.autogen.migration.SqlFile;
import dev.autogen.safety.TableSizes;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.Scenario;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What autogen writes for tables in use bears its own judgement, measured: nobody waits for work on
 * rows, no write fails.
 */
class SafePlanTest {
  private static final Set<String> SCENARIOS =
      Set.of(
          "check_added",
          "check_changed",
          "column_added_not_null_unique",
          "column_added_not_null_with_initializer",
          "column_added_with_foreign_key",
          "column_added_with_index",
          "column_nullable_to_not_null",
          "enum_constant_added_string",
          "foreign_key_actions_changed",
          "foreign_key_added",
          "index_added",
          "index_columns_changed",
          "unique_added",
          "unique_columns_changed");

  static Stream<Scenario> scenarios() {
    return ScenarioTest.changes().filter(scenario -> SCENARIOS.contains(scenario.name()));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("scenarios")
  void nobodyWaits(Scenario scenario) throws SQLException {
    Path file = scenario.folder().resolve("migration.sql");
    try (ScenarioDatabase database = ScenarioDatabase.withRowsOf(scenario)) {
      // Nobody else may be in a database that is copied.
      database.connection().close();
      List<Finding> findings =
          new Linter(PostgresServer.get(), TableSizes.UNKNOWN)
              .lint(SqlFile.read(file), database.database())
              .findings();

      assertThat(findings).filteredOn(found -> found.hazard().severity().refuses()).isEmpty();
    }
  }
}
