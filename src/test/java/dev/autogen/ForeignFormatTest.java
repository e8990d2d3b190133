package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.Format;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.NewFile;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Schema;
import dev.autogen.testing.Golden;
import dev.autogen.testing.OtherRunner;
import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Migrations in the files of other tools: read back as planned, and run by those tools. */
@Execution(ExecutionMode.CONCURRENT)
class ForeignFormatTest {
  static final List<String> FORMATS = List.of("flyway", "liquibase", "dbmate", "goose");

  /** Every so manieth scenario is run by the other tools; all of them with 1. */
  private static final Sample SAMPLE = Sample.of("formats", 24);

  @TempDir private Path folder;

  static Stream<Scenario> changes() {
    return SAMPLE.of(ScenarioTest.changes());
  }

  static Stream<Arguments> telling() {
    return Stream.of(
            "column_added_not_null_with_initializer", "index_added", "column_renamed_gradually")
        .flatMap(
            name -> FORMATS.stream().map(format -> Arguments.of(Scenario.named(name), format)));
  }

  /** A few scenarios that show what is particular about a format. */
  @ParameterizedTest
  @MethodSource("telling")
  void theFilesAreTheExpectedOnes(Scenario scenario, String format) {
    String text =
        ScenarioTest.made(scenario).files(format).stream()
            .map(file -> "==> " + file.name() + " <==\n" + file.text())
            .collect(Collectors.joining("\n"));
    new Golden(scenario.folder().resolve(format + ".txt"))
        .verify(text.replaceAll(" by autogen .*", " by autogen"));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("changes")
  void flywayReachesTheSameSchema(Scenario scenario) throws IOException {
    ScenarioMigration made = ScenarioTest.made(scenario);
    List<NewFile> files = written(made, "flyway");
    try (ScenarioDatabase database = ScenarioDatabase.withRowsOf(scenario)) {
      OtherRunner.flyway(database.database(), folder);
      database.execute("DROP TABLE flyway_schema_history");
      assertThat(made.remaining(database)).isEmpty();
      assertReached(made, database);
      // Its free edition cannot undo, so the files of the way back run statement by statement.
      Migration migration =
          new MigrationFolder(folder, Format.load("flyway", Optional.empty())).parse(files);
      for (MigrationStep step : migration.downgrade().steps()) {
        if (step.transactional()) {
          database.execute("BEGIN");
        }
        step.statements().forEach(it -> database.execute(it.sql()));
        if (step.transactional()) {
          database.execute("COMMIT");
        }
      }
      assertAtStart(made, database);
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("changes")
  void liquibaseReachesTheSameSchemaAndGoesBack(Scenario scenario) throws IOException {
    ScenarioMigration made = ScenarioTest.made(scenario);
    written(made, "liquibase");
    try (ScenarioDatabase database = ScenarioDatabase.withRowsOf(scenario)) {
      OtherRunner.liquibaseUpdate(database.database(), folder);
      assertReached(made, database);
      OtherRunner.liquibaseRollback(database.database(), folder);
      assertAtStart(made, database);
      OtherRunner.liquibaseUpdate(database.database(), folder);
      assertReached(made, database);
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("changes")
  void dbmateReachesTheSameSchemaAndGoesBack(Scenario scenario) throws IOException {
    OtherRunner.assumeDbmate();
    ScenarioMigration made = ScenarioTest.made(scenario);
    int files = written(made, "dbmate").size();
    try (ScenarioDatabase database = ScenarioDatabase.withRowsOf(scenario)) {
      OtherRunner.dbmate(database.database(), folder, "up");
      assertReached(made, database);
      for (int i = 0; i < files; i++) {
        OtherRunner.dbmate(database.database(), folder, "rollback");
      }
      assertAtStart(made, database);
    }
  }

  private List<NewFile> written(ScenarioMigration made, String format) throws IOException {
    List<NewFile> files = made.files(format);
    for (NewFile file : files) {
      Files.writeString(folder.resolve(file.name()), file.text());
    }
    return files;
  }

  private static void assertReached(ScenarioMigration made, ScenarioDatabase database) {
    try (ScenarioDatabase own = ScenarioDatabase.withRowsOf(made.scenario())) {
      own.upgrade(made.migration());
      assertThat(summaries(SchemaDiff.between(read(database), own.read()))).isEmpty();
      assertThat(read(database).namespaces()).isEqualTo(own.read().namespaces());
    }
  }

  private static void assertAtStart(ScenarioMigration made, ScenarioDatabase database) {
    assertThat(summaries(SchemaDiff.between(read(database), made.start()))).isEmpty();
  }

  private static List<String> summaries(List<Operation> operations) {
    return operations.stream().map(Operation::summary).toList();
  }

  /** The schema without what the other tools keep in it for themselves. */
  private static Schema read(ScenarioDatabase database) {
    Schema schema =
        SchemaReader.read(database.connection(), SchemaReader.namespaces(database.connection()));
    return schema.withTables(
        schema.tables().stream()
            .filter(table -> !OtherRunner.TABLES.contains(table.name().name().value()))
            .toList());
  }
}
