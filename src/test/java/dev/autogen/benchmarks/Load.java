package dev.autogen.benchmarks;

import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The load of an application: a few connections read, change and insert accounts, each in its own
 * transaction, with prepared statements.
 */
final class Load implements AutoCloseable {
  private static final int CONNECTIONS = 4;
  private static final AtomicLong NEXT_ID = new AtomicLong(100_000_000);

  private final ScratchDatabase database;
  private final Application application;
  private final long rows;
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicLong transactions = new AtomicLong();
  private final AtomicLong brokenPlans = new AtomicLong();
  private final AtomicLong longest = new AtomicLong();
  private final Map<String, Integer> failures = new TreeMap<>();
  private volatile boolean goesOn = true;

  /**
   * The statements of one version of the code.
   *
   * @param select takes an id
   * @param update takes a text and an id
   * @param insert takes an id
   */
  record Application(String select, String update, String insert) {}

  private Load(ScratchDatabase database, Application application, long rows) {
    this.database = database;
    this.application = application;
    this.rows = rows;
  }

  /** Begins to work; {@link #close} waits for the last transaction. */
  static Load of(ScratchDatabase database, Application application, long rows) {
    Load load = new Load(database, application, rows);
    for (int i = 0; i < CONNECTIONS; i++) {
      Thread thread = new Thread(load::work);
      load.threads.add(thread);
      thread.start();
    }
    return load;
  }

  private void work() {
    while (goesOn) {
      try (Connection connection = database.connect();
          PreparedStatement select = connection.prepareStatement(application.select());
          PreparedStatement update = connection.prepareStatement(application.update());
          PreparedStatement insert = connection.prepareStatement(application.insert())) {
        connection.setAutoCommit(false);
        while (goesOn) {
          transaction(connection, select, update, insert);
        }
      } catch (SQLException e) {
        fail(e);
      }
    }
  }

  private void transaction(
      Connection connection,
      PreparedStatement select,
      PreparedStatement update,
      PreparedStatement insert)
      throws SQLException {
    long start = System.nanoTime();
    try {
      long id = ThreadLocalRandom.current().nextLong(rows) + 1;
      select.setLong(1, id);
      select.executeQuery().close();
      update.setString(1, "at work");
      update.setLong(2, id);
      update.executeUpdate();
      insert.setLong(1, NEXT_ID.incrementAndGet());
      insert.executeUpdate();
      connection.commit();
    } catch (SQLException e) {
      fail(e);
      connection.rollback();
    }
    transactions.incrementAndGet();
    longest.accumulateAndGet(System.nanoTime() - start, Math::max);
    pause();
  }

  private static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A plan that a change of a type made stale is told apart: the next try of it succeeds. */
  private void fail(SQLException failure) {
    if ("0A000".equals(failure.getSQLState())) {
      brokenPlans.incrementAndGet();
    } else {
      synchronized (failures) {
        failures.merge(
            String.valueOf(failure.getMessage()).lines().findFirst().orElse(""), 1, Integer::sum);
      }
    }
  }

  long transactions() {
    return transactions.get();
  }

  long brokenPlans() {
    return brokenPlans.get();
  }

  /** The messages of failed transactions, with their numbers. */
  Map<String, Integer> failures() {
    synchronized (failures) {
      return new TreeMap<>(failures);
    }
  }

  /** The longest that a transaction took, in milliseconds. */
  long longestMilliseconds() {
    return longest.get() / 1_000_000;
  }

  @Override
  public void close() {
    goesOn = false;
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
