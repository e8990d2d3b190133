package dev.autogen.run;

import dev.autogen.config.RunLimits;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A transaction that waits only a short time for a lock and then retries, because other sessions
 * queue behind it.
 */
final class RetryingTransaction {
  private final Connection connection;
  private final HistoryTable history;
  private final RunLimits limits;
  private final RunListener listener;

  /** Whether a pooler may give each transaction another session. */
  private final boolean pooled;

  RetryingTransaction(RunContext context) {
    connection = context.connection();
    history = context.history();
    limits = context.limits();
    listener = context.listener();
    pooled = context.session().pooled();
  }

  /** The work of the transaction; it may run more than once. */
  interface Work {
    void run() throws SQLException;
  }

  /**
   * Runs and commits.
   *
   * @param lockTimeout how long each statement waits for a lock
   * @throws SQLException the last failure, if all attempts failed or a retry cannot help
   */
  void run(Duration lockTimeout, Work work) throws SQLException {
    run(TransactionStart.READ_COMMITTED, lockTimeout, work);
  }

  /** The same with one snapshot for all statements (repeatable read). */
  void runOnOneSnapshot(Duration lockTimeout, Work work) throws SQLException {
    run(TransactionStart.ONE_SNAPSHOT, lockTimeout, work);
  }

  private void run(String isolation, Duration lockTimeout, Work work) throws SQLException {
    for (int tries = 1; ; tries++) {
      try {
        once(isolation, lockTimeout, work);
        return;
      } catch (FailedStatement e) {
        if (!mayTryAgain(e.failure(), tries)) {
          throw e;
        }
      } catch (SQLException e) {
        if (!mayTryAgain(e, tries)) {
          throw e;
        }
      }
      Duration pause = BackOff.after(tries);
      listener.retries(tries, limits.lockTries(), pause);
      Pause.of(pause);
    }
  }

  private boolean mayTryAgain(SQLException failure, int tries) {
    return LockFailure.isRetryable(failure) && tries < limits.lockTries();
  }

  private void once(String isolation, Duration lockTimeout, Work work) throws SQLException {
    String start =
        pooled
            ? TransactionStart.pooled(isolation, connection, lockTimeout)
            : TransactionStart.of(isolation, lockTimeout);
    String first = start + "; " + RowSecurity.OFF + "; " + RunnerLock.sharedLock(history);
    try (OwnTransaction transaction = OwnTransaction.begin(connection, first)) {
      work.run();
      Pause.checkInterrupted();
      transaction.commit();
    }
  }
}
