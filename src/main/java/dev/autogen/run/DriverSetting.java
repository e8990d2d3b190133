package dev.autogen.run;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Settings on which the JDBC driver closes the connection, because it could not read the results.
 */
final class DriverSetting {
  private static final Map<String, String> ADVICE =
      Map.of(
          "client_encoding",
          "the JDBC driver supports only client_encoding UTF8, in which the file is read too; remove"
              + " the statement",
          "DateStyle",
          "the JDBC driver supports only ISO dates; to change only the order of day and month, use SET"
              + " DateStyle = 'ISO, DMY'");

  private DriverSetting() {}

  /** The advice for a failure that such a setting caused. */
  static Optional<String> refused(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    return ConnectionLoss.isCauseOf(failure)
        ? ADVICE.entrySet().stream()
            .filter(it -> message.contains(it.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
        : Optional.empty();
  }
}
