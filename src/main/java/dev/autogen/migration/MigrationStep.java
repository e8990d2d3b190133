package dev.autogen.migration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Statements of a migration that belong together.
 *
 * @param stage {@code expand}, {@code backfill} or {@code contract} where the file says so
 * @param transactional whether they run in a transaction; some statements cannot
 * @param batchSize how many rows at a time the step is meant to touch
 * @param table the table whose rows it touches
 */
public record MigrationStep(
    Optional<String> stage,
    boolean transactional,
    OptionalInt batchSize,
    Optional<String> table,
    List<SqlStatement> statements) {
  public MigrationStep {
    statements = List.copyOf(statements);
  }
}
