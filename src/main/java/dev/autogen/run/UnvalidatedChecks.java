package dev.autogen.run;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import dev.autogen.sqltext.SqlCommand.AlterTable;
import dev.autogen.sqltext.UnvalidatedCheck;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks that a run added and could not validate. Existing rows may violate them, and then every
 * update of such a row by the application fails. So they are dropped when the run stops, and the
 * next run adds them again.
 */
final class UnvalidatedChecks {
  private static final String IS_OPEN =
      "SELECT EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?"
          + " AND NOT convalidated)";

  private final Connection connection;
  private final HistoryTable history;
  private final RetryingTransaction transaction;
  private final Duration lockTimeout;

  /** The dropped checks, and the number of the step that runs next. */
  record Dropped(List<Identifier> checks, int next) {}

  UnvalidatedChecks(
      Connection connection,
      HistoryTable history,
      RetryingTransaction transaction,
      Duration lockTimeout) {
    this.connection = connection;
    this.history = history;
    this.transaction = transaction;
    this.lockTimeout = lockTimeout;
  }

  /**
   * Drops the checks that steps before a failed one have added, as far back as all steps can run
   * again, and updates the history.
   *
   * @param failed the number of the failed step, starting with 1
   * @return the names of the dropped checks, and the step that runs next
   */
  Dropped dropBefore(int failed, Migration migration, Direction direction) throws SQLException {
    List<MigrationStep> steps = direction.section(migration).steps();
    List<UnvalidatedCheck> open = new ArrayList<>();
    int first = failed;
    for (int number = failed - 1;
        number > 0 && canRunAgain(migration, steps.get(number - 1));
        number--) {
      Optional<UnvalidatedCheck> check = check(steps.get(number - 1));
      if (check.isPresent() && isOpen(check.get())) {
        open.add(check.get());
        first = number;
      } else if (check.isPresent()) {
        break;
      }
    }
    if (!open.isEmpty()) {
      int done = first - 1;
      transaction.run(
          lockTimeout,
          () -> {
            try (Statement statement = connection.createStatement()) {
              for (UnvalidatedCheck check : open) {
                statement.execute(
                    check.alterTable() + "DROP CONSTRAINT " + Quoted.name(check.name()));
              }
            }
            direction.advance(history, migration, done, 0);
          });
    }
    return new Dropped(open.stream().map(UnvalidatedCheck::name).toList(), first);
  }

  /** A backfill skips rows that are done, and a validation changes nothing. */
  private static boolean canRunAgain(Migration migration, MigrationStep step) {
    return step.transactional()
        && (check(step).isPresent()
            || Backfill.in(migration, step).isPresent()
            || step.statements().stream().allMatch(it -> AlterTable.onlyValidates(it.sql())));
  }

  private static Optional<UnvalidatedCheck> check(MigrationStep step) {
    return step.statements().size() == 1
        ? UnvalidatedCheck.in(step.statements().get(0).sql())
        : Optional.empty();
  }

  private boolean isOpen(UnvalidatedCheck check) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(IS_OPEN)) {
      query.setString(1, Quoted.name(check.table()));
      query.setString(2, check.name().value());
      try (ResultSet row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
