package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.MigrationStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The transactions of other sessions that would block a run now. */
public final class BlockingSessions {
  private BlockingSessions() {}

  /**
   * Reads these transactions.
   *
   * @param steps the steps that would run
   * @param connection in auto-commit mode
   * @return process, user, age and query of each, one line each
   */
  public static List<String> of(List<MigrationStep> steps, Connection connection) {
    Set<String> lines = new LinkedHashSet<>();
    try {
      try (OwnTransaction transaction =
          OwnTransaction.begin(connection, TransactionStart.READ_COMMITTED_ISOLATION)) {
        OtherSessions others = new OtherSessions(connection);
        for (MigrationStep step : steps) {
          lines.addAll(others.blocking(step));
        }
        transaction.commit();
      }
      return new ArrayList<>(lines);
    } catch (SQLException e) {
      throw new DatabaseException(
          "cannot read which sessions block the migration: " + ServerMessage.of(e), e);
    }
  }
}
