package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.config.Pace;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Builds and drops indexes without a transaction. A build that fails leaves no invalid index, and
 * one that was cut off is found again by what the table has gained.
 */
final class IndexBuilds {
  /** {@code query_canceled}: somebody wants the end. */
  private static final String CANCELLED = "57014";

  private final Connection connection;
  private final HistoryTable history;
  private final RunListener listener;
  private final Pace pace;
  private final ServerSession session;

  IndexBuilds(
      Connection connection,
      HistoryTable history,
      RunListener listener,
      Pace pace,
      ServerSession session) {
    this.connection = connection;
    this.history = history;
    this.listener = listener;
    this.pace = pace;
    this.session = session;
  }

  /**
   * Runs a statement. The process of the server that did so for a run that was cut off may still be
   * at it: what it leaves is there when this statement gets its turn.
   *
   * @param begun whether an earlier run may have begun the statement
   * @param work executes the statement
   */
  void run(
      Migration migration,
      SqlStatement statement,
      ConcurrentIndex index,
      boolean begun,
      Runnable work)
      throws SQLException {
    IndexState state = new IndexState(connection, history.indexesBefore(migration));
    Optional<String> table = index.table().filter(it -> begun);
    if (table.isPresent()) {
      state.awaitBuilders(table.get());
    }
    for (boolean again = begun; ; again = false) {
      tell(state.clear(index));
      if (begun && state.isDone(index)) {
        return;
      }
      try {
        work.run();
        break;
      } catch (FailedStatement e) {
        if (!again || !e.wasDoneMeanwhile()) {
          clearAfter(e, state, index);
          throw e;
        }
      }
    }
    if (index.isConditional() && !state.isDone(index)) {
      throw new DatabaseException(migration.place(statement) + ": " + index.missing());
    }
  }

  private void tell(List<String> dropped) {
    dropped.forEach(
        index -> listener.noted("dropped " + index + ", which a build had left invalid"));
  }

  /** An invalid index costs every write, and a unique one refuses some. */
  private void clearAfter(FailedStatement failure, IndexState state, ConcurrentIndex index) {
    boolean ends =
        ConnectionLoss.isMeantBy(failure.failure())
            || CANCELLED.equals(failure.failure().getSQLState());
    if (ends) {
      return;
    }
    try {
      waitAtMost(pace.lockTimeout().toMillis());
      try {
        tell(state.clear(index));
      } finally {
        waitAtMost(0);
      }
    } catch (SQLException e) {
      failure.addSuppressed(e);
      listener.noted("an invalid index stays until the next run drops it: " + ServerMessage.of(e));
    }
  }

  /** Behind a pooler a setting would meet others. */
  private void waitAtMost(long milliseconds) throws SQLException {
    if (!session.pooled()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET lock_timeout = " + milliseconds);
      }
    }
  }
}
