package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.compare.Comparison;
import dev.autogen.compare.Difference;
import dev.autogen.compare.EarlierMigrations;
import dev.autogen.compare.StartFacts;
import dev.autogen.compare.Unmanaged;
import dev.autogen.diff.Renaming;
import dev.autogen.draft.Draft;
import dev.autogen.draft.RevisionRequest;
import dev.autogen.entity.EntityModelReader;
import dev.autogen.entity.EntityRequest;
import dev.autogen.migration.Answers;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.operation.Operation;
import dev.autogen.proof.Proof;
import dev.autogen.question.DecidedComparison;
import dev.autogen.question.Prompt;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Model;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.testing.StandardDomainModels;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities that were not written for autogen, read with another version of Hibernate. */
@Execution(ExecutionMode.CONCURRENT)
class StandardDomainModelTest {
  private static final int POSTGRES = 18;

  /** Whatever is in the database and is neither PostgreSQL's nor autogen's own. */
  private static final String LEFTOVERS =
      """
      SELECT c.oid::regclass::text FROM pg_class c
      WHERE c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
        AND c.relname NOT LIKE 'autogen_history%'
      UNION ALL
      SELECT t.oid::regtype::text FROM pg_type t
      WHERE t.typnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)
        AND t.typname NOT LIKE '%autogen_history'
      UNION ALL
      SELECT nspname::text FROM pg_namespace
      WHERE nspname NOT IN ('public', 'information_schema') AND nspname NOT LIKE 'pg\\_%'""";

  @TempDir static Path cache;

  @ParameterizedTest
  @ValueSource(
      strings = {"CONTACTS", "ANIMAL", "GAMBIT", "HELPDESK", "RETAIL", "USERGUIDE", "LIBRARY"})
  void becomesTablesAndNothingAgain(String name) throws Exception {
    Model model = read(StandardDomainModels.classes(name));
    assertThat(model.hibernateVersion()).startsWith("7.3.");
    assertThat(model.schema().tables()).isNotEmpty();
    Migration migration = migration(model);
    try (ScenarioDatabase database = ScenarioDatabase.empty()) {
      database.upgrade(migration);
      assertThat(remaining(model, database)).isEmpty();
      database.downgrade(migration);
      assertThat(database.read()).isEqualTo(Schema.EMPTY);
      assertThat(leftovers(database)).isEmpty();
      List<String> notes =
          Proof.of(
              database.connection(),
              migration,
              Optional.of(model.schema()),
              List.of(QualifiedName.PUBLIC),
              Version.CURRENT);
      assertThat(notes).isEmpty();
    }
  }

  private Model read(List<String> classes) throws IOException {
    return new EntityModelReader(line -> {})
        .read(
            new EntityRequest(
                StandardDomainModels.classPath(),
                List.of(),
                new EntityRequest.Selection(classes, List.of()),
                new EntityRequest.Target(Map.of(), POSTGRES, "public"),
                cache));
  }

  private static final StartFacts START =
      new StartFacts(true, POSTGRES, TableSizes.UNKNOWN, List.of());

  private static final EarlierMigrations NONE_EARLIER =
      new EarlierMigrations(Optional.empty(), List.of());

  private static Migration migration(Model model) {
    Difference difference =
        Difference.of(
            Schema.EMPTY, model.schema(), new Renaming(List.of(), List.of()), List.of(), model);
    Comparison comparison =
        new Comparison(model, difference, Unmanaged.NOTHING, START, NONE_EARLIER);
    Draft draft =
        ScenarioMigration.writer(ScenarioMigration.settings())
            .write(
                new RevisionRequest("start", Answers.NONE, false, false),
                new DecidedComparison(comparison, Answers.NONE, List.of()),
                Optional.empty(),
                Prompt.NONE)
            .get(0);
    return new MigrationFolder(Path.of("migrations")).parse(draft.fileName(), draft.text());
  }

  private static List<String> remaining(Model model, ScenarioDatabase database) {
    Schema reached = database.read();
    return ScenarioMigration.compare(
            model, NONE_EARLIER, reached, reached, START, List.of(), database.connection())
        .operations()
        .stream()
        .map(Operation::summary)
        .toList();
  }

  private static List<String> leftovers(ScenarioDatabase database) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = database.connection().createStatement();
        ResultSet rows = statement.executeQuery(LEFTOVERS)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
