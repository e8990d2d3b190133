package dev.autogen.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The settings at the start of a transaction, independent of those of the role, the database and
 * earlier files.
 */
final class TransactionStart {
  /** Each statement sees what was committed before it began. */
  static final String READ_COMMITTED_ISOLATION = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED";

  static final String READ_COMMITTED = READ_COMMITTED_ISOLATION + ", READ WRITE";

  /** All statements see the snapshot of the first one. */
  static final String ONE_SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ WRITE";

  /** Settings that a direct session already has. */
  private static final String SESSION_SETTINGS =
      "; SET LOCAL standard_conforming_strings = on; SET LOCAL statement_timeout = 0"
          + "; SET LOCAL idle_in_transaction_session_timeout = 0";

  private static final int HAS_TRANSACTION_TIMEOUT = 17;

  private TransactionStart() {}

  /**
   * The start of a transaction in a session that is already set up.
   *
   * @param isolation the isolation level
   * @param lockTimeout the lock timeout of its statements
   */
  static String of(String isolation, Duration lockTimeout) {
    return isolation + "; SET LOCAL lock_timeout = " + lockTimeout.toMillis();
  }

  /** The start of a transaction behind a pooler, whose session may belong to other clients. */
  static String pooled(String isolation, Connection connection, Duration lockTimeout)
      throws SQLException {
    boolean timed = connection.getMetaData().getDatabaseMajorVersion() >= HAS_TRANSACTION_TIMEOUT;
    return of(isolation, lockTimeout)
        + SESSION_SETTINGS
        + (timed ? "; SET LOCAL transaction_timeout = 0" : "");
  }
}
