package dev.autogen.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * What a transaction of a run says first, whatever its role, its database or the file before it
 * have set.
 */
final class TransactionStart {
  /** Every statement sees what is committed when it begins. */
  static final String LOOKING = "SET TRANSACTION ISOLATION LEVEL READ COMMITTED";

  static final String READ_COMMITTED = LOOKING + ", READ WRITE";

  /** All statements see the rows as they are when the first of them begins. */
  static final String ONE_SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ WRITE";

  /** What the session has, unless a pooler is in between. */
  private static final String OF_SESSION =
      "; SET LOCAL standard_conforming_strings = on; SET LOCAL statement_timeout = 0"
          + "; SET LOCAL idle_in_transaction_session_timeout = 0";

  private static final int HAS_TRANSACTION_TIMEOUT = 17;

  private TransactionStart() {}

  /**
   * For a transaction of a session that was set up when it began.
   *
   * @param isolation what its statements see of others
   * @param lockTimeout how long a statement waits for a lock
   */
  static String of(String isolation, Duration lockTimeout) {
    return isolation + "; SET LOCAL lock_timeout = " + lockTimeout.toMillis();
  }

  /** For a transaction whose session may be anybody's, as behind a pooler. */
  static String alone(String isolation, Connection connection, Duration lockTimeout)
      throws SQLException {
    boolean timed = connection.getMetaData().getDatabaseMajorVersion() >= HAS_TRANSACTION_TIMEOUT;
    return of(isolation, lockTimeout)
        + OF_SESSION
        + (timed ? "; SET LOCAL transaction_timeout = 0" : "");
  }
}
