package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.config.RunLimits;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Builds and drops indexes outside a transaction. A failed build leaves no invalid index. An
 * interrupted build is recognised by the index that the table has gained.
 */
final class ConcurrentIndexRun {
  /** {@code query_canceled}: a user or a timeout has ended the statement. */
  private static final String CANCELLED = "57014";

  private final Connection connection;
  private final HistoryTable history;
  private final RunListener listener;
  private final RunLimits limits;
  private final ServerSession session;

  ConcurrentIndexRun(RunContext context) {
    connection = context.connection();
    history = context.history();
    listener = context.listener();
    limits = context.limits();
    session = context.session();
  }

  /**
   * Runs a statement. The server process of an interrupted run may still be building the index, so
   * this waits for it first.
   *
   * @param begun whether an earlier run may have started the statement
   * @param work executes the statement
   */
  void run(
      Migration migration,
      SqlStatement statement,
      ConcurrentStatement index,
      boolean begun,
      Runnable work)
      throws SQLException {
    InvalidIndexes state = new InvalidIndexes(connection, history.indexesBefore(migration));
    Optional<String> table = index.table().filter(it -> begun);
    if (table.isPresent()) {
      state.awaitIndexBuilds(table.get());
    }
    for (boolean again = begun; ; again = false) {
      reportDropped(state.dropLeftovers(index));
      if (begun && state.isDone(index)) {
        return;
      }
      try {
        work.run();
        break;
      } catch (FailedStatement e) {
        if (!again || !e.isAlreadyDone()) {
          dropLeftoversAfter(e, state, index);
          throw e;
        }
      }
    }
    if (index.hasIfNotExists() && !state.isDone(index)) {
      throw new DatabaseException(migration.place(statement) + ": " + index.missingMessage());
    }
  }

  private void reportDropped(List<String> dropped) {
    dropped.forEach(
        index -> listener.noted("dropped " + index + ", which an earlier build had left invalid"));
  }

  /**
   * Drops an invalid index at once: it slows every write down, and a unique one makes some fail.
   */
  private void dropLeftoversAfter(
      FailedStatement failure, InvalidIndexes state, ConcurrentStatement index) {
    boolean ends =
        ConnectionLoss.isCauseOf(failure.failure())
            || CANCELLED.equals(failure.failure().getSQLState());
    if (ends) {
      return;
    }
    try {
      setLockTimeout(limits.lockTimeout().toMillis());
      try {
        reportDropped(state.dropLeftovers(index));
      } finally {
        setLockTimeout(0);
      }
    } catch (SQLException e) {
      failure.addSuppressed(e);
      listener.noted(
          "an invalid index could not be dropped; the next run drops it: " + ServerMessage.of(e));
    }
  }

  /** Behind a pooler a session setting would affect other clients. */
  private void setLockTimeout(long milliseconds) throws SQLException {
    if (!session.pooled()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET lock_timeout = " + milliseconds);
      }
    }
  }
}
