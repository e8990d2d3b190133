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
 * Checks that a run added and could not validate. Rows that are there may break them, and then
 * every update of such a row by the application fails. So they go when the run stops, and the next
 * run adds them again.
 */
final class WithdrawnChecks {
  private static final String IS_OPEN =
      "SELECT EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?"
          + " AND NOT convalidated)";

  private final Connection connection;
  private final HistoryTable history;
  private final PatientTransaction transaction;
  private final Duration lockTimeout;

  /** Checks that were dropped, and the number of the step that runs next. */
  record Withdrawn(List<Identifier> checks, int next) {}

  WithdrawnChecks(
      Connection connection,
      HistoryTable history,
      PatientTransaction transaction,
      Duration lockTimeout) {
    this.connection = connection;
    this.history = history;
    this.transaction = transaction;
    this.lockTimeout = lockTimeout;
  }

  /**
   * Drops the checks that steps before a failed one have added, as far back as all steps can run
   * again, and has the history say so.
   *
   * @param failed the number of the step, the first is 1
   * @return the names of the checks, none where nothing had to go, and the step that is next now
   */
  Withdrawn before(int failed, Migration migration, Direction direction) throws SQLException {
    List<MigrationStep> steps = direction.of(migration).steps();
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
    return new Withdrawn(open.stream().map(UnvalidatedCheck::name).toList(), first);
  }

  /** A batch leaves alone what it has filled, and a validation only looks. */
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
