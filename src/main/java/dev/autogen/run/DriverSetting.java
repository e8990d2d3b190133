package dev.autogen.run;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Settings that the driver leaves a session for, as it would not understand the answers any more.
 */
final class DriverSetting {
  private static final Map<String, String> ADVICE =
      Map.of(
          "client_encoding",
          "the driver takes no other client_encoding than UTF8, which the file is read as too; take"
              + " the statement out",
          "DateStyle",
          "the driver takes dates in ISO style only; for the order of day and month alone say SET"
              + " DateStyle = 'ISO, DMY'");

  private DriverSetting() {}

  /** What to do about a failure, where it comes from such a setting. */
  static Optional<String> refused(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    return ConnectionLoss.isMeantBy(failure)
        ? ADVICE.entrySet().stream()
            .filter(it -> message.contains(it.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
        : Optional.empty();
  }
}
