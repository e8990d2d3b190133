package dev.autogen.migration;

import dev.autogen.schema.Stage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A step of a migration.
 *
 * @param stage if the file gives it
 * @param transactional whether they run in a transaction; some statements cannot
 * @param batchSize the number of rows per batch
 * @param table the table whose rows it changes
 */
public record MigrationStep(
    Optional<Stage> stage,
    boolean transactional,
    OptionalInt batchSize,
    Optional<String> table,
    List<SqlStatement> statements) {
  public MigrationStep {
    statements = List.copyOf(statements);
  }
}
