package dev.autogen.run;

import java.sql.SQLException;
import java.util.Optional;

/** A failure of the connection or of the whole server, not of a statement. */
final class ConnectionLoss {
  static final String MESSAGE =
      "the connection to the database was lost; completed steps are recorded, and the next run resumes"
          + " there: ";

  private ConnectionLoss() {}

  /**
   * Whether the connection was lost: SQLSTATE class 08 is the connection, 57P01 to 57P03 a server
   * that shuts down.
   */
  static boolean isCauseOf(SQLException failure) {
    return Optional.ofNullable(failure.getSQLState())
        .filter(state -> state.startsWith("08") || state.startsWith("57P0"))
        .isPresent();
  }
}
