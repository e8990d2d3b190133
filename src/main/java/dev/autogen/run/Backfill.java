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
  /** What a step says that runs in batches, where its statement allows it. */
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

  /** How many rows a batch is meant to change, until the first one tells how long that takes. */
  int batchSize() {
    return step.batchSize().orElseThrow();
  }

  /** The file and the line of the statement. */
  String place() {
    return migration.place(statement());
  }

  /** The same as a block that does all of it on the server. */
  Optional<String> block() {
    return BatchedBlock.of(statement().sql(), table(), batchSize());
  }
}
