package dev.autogen.run;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.sql.BatchedBlock;
import dev.autogen.sql.BatchedUpdate;
import java.util.Optional;

/**
 * A step that runs in batches.
 *
 * @param update its one statement
 */
public record Backfill(Migration migration, MigrationStep step, BatchedUpdate update) {
  /** The backfill of a step; empty if the step or its statement cannot run in batches. */
  public static Optional<Backfill> in(Migration migration, MigrationStep step) {
    return step.batchSize().isEmpty() || step.table().isEmpty() || step.statements().size() != 1
        ? Optional.empty()
        : BatchedUpdate.of(step.statements().get(0).sql())
            .map(update -> new Backfill(migration, step, update));
  }

  public SqlStatement statement() {
    return step.statements().get(0);
  }

  /** The table as the file names it. */
  String table() {
    return step.table().orElseThrow();
  }

  /** How many rows the first batch changes; later batches adapt to the time that one took. */
  int batchSize() {
    return step.batchSize().orElseThrow();
  }

  /** The file and line of the statement. */
  String place() {
    return migration.place(statement());
  }

  /** The same work as a {@code DO} block that runs completely on the server. */
  Optional<String> block() {
    return BatchedBlock.of(statement().sql(), table(), batchSize());
  }
}
