package dev.autogen.run;

import dev.autogen.config.Pace;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A transaction that waits for a lock a short time only, as others queue behind it, and then tries
 * again.
 */
final class PatientTransaction {
  private final Connection connection;
  private final HistoryTable history;
  private final Pace pace;
  private final RunListener listener;
  private final boolean pooled;

  /**
   * Transactions of a run.
   *
   * @param pooled whether the session of one need not be that of the next
   */
  PatientTransaction(
      Connection connection,
      HistoryTable history,
      Pace pace,
      RunListener listener,
      boolean pooled) {
    this.pooled = pooled;
    this.connection = connection;
    this.history = history;
    this.pace = pace;
    this.listener = listener;
  }

  /** What happens in the transaction; it may happen more than once. */
  interface Work {
    void run() throws SQLException;
  }

  /**
   * Runs and commits.
   *
   * @param lockTimeout how long each statement waits for a lock
   * @throws SQLException the last failure, when all tries failed or another one would too
   */
  void run(Duration lockTimeout, Work work) throws SQLException {
    run(TransactionStart.READ_COMMITTED, lockTimeout, work);
  }

  /**
   * The same where all statements see the rows as they were when the first of them began, and what
   * the transaction itself has changed since.
   */
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
      listener.triesAgain(tries, pace.lockTries(), pause);
      Pause.of(pause);
    }
  }

  private boolean mayTryAgain(SQLException failure, int tries) {
    return LockFailure.passes(failure) && tries < pace.lockTries();
  }

  private void once(String isolation, Duration lockTimeout, Work work) throws SQLException {
    String start =
        pooled
            ? TransactionStart.alone(isolation, connection, lockTimeout)
            : TransactionStart.of(isolation, lockTimeout);
    String first = start + "; " + RowSecurity.OFF + "; " + RunnerLock.join(history);
    try (OwnTransaction transaction = OwnTransaction.begin(connection, first)) {
      work.run();
      Pause.orEnd();
      transaction.commit();
    }
  }
}
