package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.lint.Finding;
import dev.autogen.lint.Linter;
import dev.autogen.migration.Format;
import dev.autogen.migration.SqlFile;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.TableSizes;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lints the safe plans: no other session waits for work on rows, and no write fails, unless the
 * header of the file says so. {@code -Dlint.every=1} runs all scenarios.
 */
@Execution(ExecutionMode.CONCURRENT)
class SafePlanTest {
  private static final Sample SAMPLE = Sample.of("lint", 16);

  /** What the swap of a type does while it holds the locks that AG304 tells of. */
  private static final Set<String> PARTS_OF_SWAP =
      Set.of("AG301", "AG310", "AG312", "AG316", "AG317", "AG322");

  /** What a type made by hand asks of its values, autogen does not read; that is measured alone. */
  private static final String CHECKED_DOMAIN = "AG311";

  @TempDir private Path folder;

  static Stream<Scenario> scenarios() {
    return SAMPLE
        .of(ScenarioTest.changes())
        .filter(scenario -> !"plain".equals(scenario.choices().get("plan")))
        .filter(scenario -> !"direct".equals(scenario.choices().get("type-change")));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("scenarios")
  void nobodyWaitsUnlessTheFileSaysSo(Scenario scenario) throws IOException, SQLException {
    ScenarioMigration made = ScenarioTest.made(scenario);
    Path file = Files.writeString(folder.resolve("1_x.sql"), made.answered());
    Set<String> told = made.plan().hazards().stream().map(Hazard::code).collect(Collectors.toSet());
    try (ScenarioDatabase database = ScenarioDatabase.withRowsOf(scenario)) {
      // Nobody else may be in a database that is copied.
      database.connection().close();
      List<Finding> findings =
          new Linter(PostgresServer.get(), TableSizes.UNKNOWN)
              .lint(SqlFile.read(file, Format.own()), database.database())
              .findings();

      assertThat(findings)
          .filteredOn(found -> found.hazard().severity().refuses())
          .filteredOn(found -> !told.contains(found.hazard().code()))
          .filteredOn(found -> !found.hazard().code().equals(CHECKED_DOMAIN))
          .filteredOn(found -> !(told.contains("AG304") && isPartOfSwap(found)))
          .isEmpty();
    }
  }

  private static boolean isPartOfSwap(Finding found) {
    return PARTS_OF_SWAP.contains(found.hazard().code());
  }
}
