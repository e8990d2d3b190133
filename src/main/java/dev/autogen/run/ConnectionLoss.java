package dev.autogen.run;

import java.sql.SQLException;
import java.util.Optional;

/** A failure of the way to the database, or of the whole server, not of what was asked. */
final class ConnectionLoss {
  static final String TOLD =
      "the connection to the database was lost; what is done is on record, and the next run goes"
          + " on there: ";

  private ConnectionLoss() {}

  /** SQLSTATE class 08 is the connection; 57P01 to 57P03 are a server that shuts down. */
  static boolean isMeantBy(SQLException failure) {
    return Optional.ofNullable(failure.getSQLState())
        .filter(state -> state.startsWith("08") || state.startsWith("57P0"))
        .isPresent();
  }
}
