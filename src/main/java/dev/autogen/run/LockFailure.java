package dev.autogen.run;

import java.sql.SQLException;
import java.util.Set;

/** Failures caused by a concurrent session: lock timeout, deadlock, serialization failure. */
final class LockFailure {
  private static final String LOCK_TIMEOUT = "55P03";
  private static final String DEADLOCK = "40P01";
  private static final String SERIALIZATION_FAILURE = "40001";

  private LockFailure() {}

  static boolean isTimeout(SQLException failure) {
    return LOCK_TIMEOUT.equals(failure.getSQLState());
  }

  /** Whether a retry may succeed. */
  static boolean isRetryable(SQLException failure) {
    return failure.getSQLState() != null
        && Set.of(LOCK_TIMEOUT, DEADLOCK, SERIALIZATION_FAILURE).contains(failure.getSQLState());
  }
}
