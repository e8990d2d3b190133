package dev.autogen.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.PGConnection;

/**
 * Kills a run: all its connections break at one of its calls, while the server works on it or after
 * the answer.
 */
final class KillPoint {
  enum When {
    DURING,
    AFTER
  }

  /** The calls that go to the server. */
  private static final Set<String> CALLS =
      Set.of("execute", "executeUpdate", "executeQuery", "commit", "rollback");

  private final int call;
  private final When when;
  private final List<Connection> broken;
  private final Object[] processes;
  private final AtomicInteger calls = new AtomicInteger();

  /**
   * A point in a run.
   *
   * @param call the number of the call, from 1
   * @param broken the connections of the runner
   */
  KillPoint(int call, When when, List<Connection> broken) throws SQLException {
    this.call = call;
    this.when = when;
    this.broken = broken;
    processes = processes(broken);
  }

  /**
   * Waits until the server has ended what the broken connections have asked of it: only then it is
   * known whether the last write to the history counted. An index that is still being built or
   * dropped is not waited for, as it decides nothing.
   *
   * @param observer another connection to the same server
   */
  void awaitDecision(Connection observer) throws SQLException {
    try (PreparedStatement query =
        observer.prepareStatement(
            "SELECT FROM pg_stat_activity WHERE pid = ANY (?)"
                + " AND NOT (state = 'active' AND query LIKE '%INDEX CONCURRENTLY%')")) {
      query.setArray(1, observer.createArrayOf("int4", processes));
      while (finds(query)) {
        Thread.onSpinWait();
      }
    }
  }

  private static boolean finds(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      return row.next();
    }
  }

  private static Object[] processes(List<Connection> connections) throws SQLException {
    Object[] processes = new Object[connections.size()];
    for (int i = 0; i < processes.length; i++) {
      processes[i] = connections.get(i).unwrap(PGConnection.class).getBackendPID();
    }
    return processes;
  }

  /** Whether the run came so far. */
  boolean isReached() {
    return calls.get() >= call;
  }

  Connection over(Connection connection) {
    return proxy(Connection.class, connection);
  }

  private <T> T proxy(Class<T> type, T target) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          boolean dies = CALLS.contains(method.getName()) && calls.incrementAndGet() == call;
          Thread killer = new Thread(this::breakSoon);
          if (dies && when == When.DURING) {
            killer.start();
          }
          try {
            Object result = method.invoke(target, arguments);
            if (dies) {
              breakAll();
              throw new SQLException("the runner was killed", "08006");
            }
            return wrapped(result);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          } finally {
            killer.join();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(KillPoint.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object wrapped(Object result) {
    if (result instanceof PreparedStatement prepared) {
      return proxy(PreparedStatement.class, prepared);
    }
    return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
  }

  private void breakSoon() {
    try {
      Thread.sleep(call % 4);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    breakAll();
  }

  /** Closes the sockets, without a word to the server. */
  private void breakAll() {
    for (Connection connection : broken) {
      try {
        connection.abort(Runnable::run);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
