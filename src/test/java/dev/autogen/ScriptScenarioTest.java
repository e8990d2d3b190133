package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.config.RunLimits;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.migration.Format;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlFile;
import dev.autogen.migration.SqlStatement;
import dev.autogen.run.RunScript;
import dev.autogen.schema.Schema;
import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The script of a migration leads to the same schema and history as a run. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("server")
class ScriptScenarioTest {
  /** In the build a part is enough, as scripts differ from runs by the kinds of steps only. */
  private static final Sample SAMPLE = Sample.of("script", 16);

  private static final String HISTORY =
      "SELECT coalesce(string_agg(concat_ws(' ', revision, message, checksum, state, steps_done, steps,"
          + " steps_reverted, step_begun, blocks_done, applied_by, autogen_version), '; '), '')"
          + " FROM autogen_history";

  @TempDir private Path folder;

  static Stream<Scenario> scenarios() {
    return SAMPLE.of(ScenarioTest.changes());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("scenarios")
  void upAndDown(Scenario scenario) throws IOException, SQLException {
    Migration migration = ScenarioTest.made(scenario).migration();
    try (ScenarioDatabase ran = ScenarioDatabase.withRowsOf(scenario);
        ScenarioDatabase scripted = ScenarioDatabase.withRowsOf(scenario)) {
      ran.upgrade(migration);
      run(script().upgrade(List.of(migration), Map.of(), List.of()), scripted);
      assertSame(scripted, ran);
      ran.downgrade(migration);
      run(script().downgrade(List.of(migration), Map.of(), List.of()), scripted);
      assertSame(scripted, ran);
    }
  }

  private static RunScript script() {
    return new RunScript(Optional.empty(), RunLimits.DEFAULT, Version.CURRENT, false);
  }

  private void run(String script, ScenarioDatabase database) throws IOException, SQLException {
    Path file = Files.writeString(Files.createTempFile(folder, "script", ".sql"), script);
    try (Statement statement = database.connection().createStatement()) {
      statement.setEscapeProcessing(false);
      for (SqlStatement each : SqlFile.read(file, Format.own()).statements()) {
        statement.execute(each.sql());
      }
    }
  }

  private static void assertSame(ScenarioDatabase one, ScenarioDatabase other) throws SQLException {
    Schema reached = one.read();
    assertThat(SchemaDiff.between(other.read(), reached)).isEmpty();
    assertThat(history(one)).isEqualTo(history(other));
  }

  private static String history(ScenarioDatabase database) throws SQLException {
    try (Statement statement = database.connection().createStatement();
        ResultSet row = statement.executeQuery(HISTORY)) {
      row.next();
      return row.getString(1);
    }
  }
}
