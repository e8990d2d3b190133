package dev.autogen;

import dev.autogen.introspect.SchemaReader;
import dev.autogen.proof.Proof;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.testing.ReverseRowOrder;
import dev.autogen.testing.Scenario;
import dev.autogen.testing.SchemaDump;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A migration on a database with the rows of its scenario: upgrade, downgrade, then the proof
 * (upgrade, downgrade, upgrade, with rows in all tables). The scenario tests check what it
 * recorded.
 *
 * @param fromRowsBackwards the file, generated from catalog rows in reverse order
 * @param kept the expected rows
 * @param remaining the differences that remain after the upgrade
 * @param reached the schema after the upgrade
 * @param back the schema after the downgrade
 * @param openAfterProof what was not proven
 * @param again the schema after the last upgrade
 * @param namespaces the namespaces after the last upgrade
 */
record RoundTrip(
    String fromRowsBackwards,
    UnaffectedValues kept,
    Map<QualifiedName, List<String>> rowsBefore,
    Map<QualifiedName, List<String>> rowsReached,
    Map<QualifiedName, List<String>> rowsBack,
    List<String> remaining,
    Schema reached,
    Schema back,
    Optional<String> dumpBefore,
    Optional<String> dumpBack,
    List<String> openAfterProof,
    Schema again,
    List<Identifier> namespaces) {
  static RoundTrip of(ScenarioMigration made) {
    Scenario scenario = made.scenario();
    UnaffectedValues kept =
        UnaffectedValues.between(
            made.start(), made.comparison().renaming(), made.comparison().target());
    try (ScenarioDatabase database = ScenarioDatabase.atStartOf(scenario)) {
      String fromRowsBackwards =
          ScenarioMigration.of(scenario, ReverseRowOrder.over(database.connection())).text();
      database.insertRowsOf(scenario);
      Optional<String> dumpBefore = SchemaDump.of(database.database());
      Map<QualifiedName, List<String>> rowsBefore = kept.before(database.connection());
      database.upgrade(made.migration());
      List<String> remaining = made.remaining(database);
      Map<QualifiedName, List<String>> rowsReached = kept.after(database.connection());
      requireNewSequencesGoOnBehindTheRows(made, database);
      Schema reached = database.read();
      database.downgrade(made.migration());
      Map<QualifiedName, List<String>> rowsBack = kept.before(database.connection());
      Schema back = database.read();
      Optional<String> dumpBack = SchemaDump.of(database.database());
      List<String> open = prove(made, database);
      return new RoundTrip(
          fromRowsBackwards,
          kept,
          rowsBefore,
          rowsReached,
          rowsBack,
          remaining,
          reached,
          back,
          dumpBefore,
          dumpBack,
          open,
          database.read(),
          List.copyOf(SchemaReader.namespaces(database.connection())));
    }
  }

  private static List<String> prove(ScenarioMigration made, ScenarioDatabase database) {
    if (made.scenario().changesNothing()) {
      return List.of();
    }
    return Proof.of(
        database.connection(),
        made.migration(),
        made.scenario().databaseSql().isPresent()
            ? Optional.empty()
            : Optional.of(made.comparison().target()),
        made.namespaces(),
        Version.CURRENT);
  }

  /** A sequence that comes over rows gives no number that one of them has. */
  private static void requireNewSequencesGoOnBehindTheRows(
      ScenarioMigration made, ScenarioDatabase database) {
    for (Sequence sequence : made.comparison().target().sequences()) {
      if (!made.start().sequences().contains(sequence)) {
        made.comparison()
            .model()
            .numbering()
            .by(sequence.name())
            .forEach(column -> database.assertGoesOnBehind(sequence, column));
      }
    }
  }
}
