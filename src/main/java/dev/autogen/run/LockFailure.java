package dev.autogen.run;

import java.sql.SQLException;
import java.util.Set;

/** Failures that only mean that somebody else was at the same rows or tables. */
final class LockFailure {
  private static final String LOCK_TIMEOUT = "55P03";
  private static final String DEADLOCK = "40P01";
  private static final String SERIALIZATION = "40001";

  private LockFailure() {}

  static boolean isTimeout(SQLException failure) {
    return LOCK_TIMEOUT.equals(failure.getSQLState());
  }

  /** Whether the same may work in a moment. */
  static boolean passes(SQLException failure) {
    return failure.getSQLState() != null
        && Set.of(LOCK_TIMEOUT, DEADLOCK, SERIALIZATION).contains(failure.getSQLState());
  }
}
