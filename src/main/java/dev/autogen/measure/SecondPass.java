package dev.autogen.measure;

import dev.autogen.sql.BatchedUpdate;
import dev.autogen.sql.MatchingRow;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Tries a batched statement a second time on the rows that it has changed, or on a sample row where
 * there is none. Everything is rolled back.
 */
public final class SecondPass {
  private final Statement statement;
  private final String sql;
  private final BatchedUpdate update;

  private SecondPass(Statement statement, String sql, BatchedUpdate update) {
    this.statement = statement;
    this.sql = sql;
    this.update = update;
  }

  /**
   * Runs the statement and counts what it leaves for a second pass.
   *
   * @param connection to a throw-away database, in a transaction
   * @param sql the statement
   * @param update the parsed statement
   */
  public static BatchOutcome of(Connection connection, String sql, BatchedUpdate update)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute("SAVEPOINT autogen_pass");
      try {
        return new SecondPass(statement, sql, update).outcome();
      } catch (SQLException e) {
        // A failed statement changes nothing and is reported when it runs itself.
        return new BatchOutcome(update.target(), 0, 0, update.canEnd());
      } finally {
        statement.execute("ROLLBACK TO SAVEPOINT autogen_pass");
        statement.execute("RELEASE SAVEPOINT autogen_pass");
      }
    }
  }

  private BatchOutcome outcome() throws SQLException {
    statement.executeUpdate(sql);
    long left = left();
    for (String guess : MatchingRow.of(update)) {
      if (left == 0 && isTaken(guess) && left() > 0) {
        statement.executeUpdate(sql);
        left = left();
      }
    }
    long again = left > 0 ? statement.executeUpdate(sql) : 0;
    return new BatchOutcome(update.target(), left, again, update.canEnd());
  }

  /** Inserts a sample row, unless the table refuses it. */
  private boolean isTaken(String guess) throws SQLException {
    statement.execute("SAVEPOINT autogen_guess");
    try {
      statement.execute(guess);
      return true;
    } catch (SQLException e) {
      // A constraint refuses the guess.
      statement.execute("ROLLBACK TO SAVEPOINT autogen_guess");
      return false;
    }
  }

  private long left() throws SQLException {
    try (ResultSet row = statement.executeQuery(update.countLeft())) {
      row.next();
      return row.getLong(1);
    }
  }
}
