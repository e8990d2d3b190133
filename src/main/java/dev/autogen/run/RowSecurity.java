package dev.autogen.run;

import dev.autogen.RefusedException;
import dev.autogen.migration.MigrationSection;
import dev.autogen.sql.Quoted;
import dev.autogen.sqltext.UpdateStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Row level security hides rows from a role. A migration has to reach all rows, so the server
 * raises an error where it would hide some.
 */
final class RowSecurity {
  /** Runs in a transaction before it reads or writes rows. */
  static final String OFF = "SET LOCAL row_security = off";

  /** The same for statements outside a transaction. */
  static final String OFF_FOR_SESSION = "SET row_security = off";

  /** The server function that raises the error; the message itself may be translated. */
  private static final String RAISED_BY = "check_enable_rls";

  private static final String ADVICE =
      "Its policies hide rows from this role, and a migration has to reach all rows: run it as a role"
          + " with BYPASSRLS or as a superuser, or as the owner after ALTER TABLE ... NO FORCE ROW"
          + " LEVEL SECURITY";

  /** Keeps the given order; tables that do not exist yet have no policies. */
  private static final String HIDING =
      """
      SELECT asked FROM unnest(?::text[]) WITH ORDINALITY AS a (asked, place)
      WHERE to_regclass(asked) IS NOT NULL AND row_security_active(to_regclass(asked)::oid)
      ORDER BY place""";

  private RowSecurity() {}

  /**
   * Refuses migrations whose statements would not reach all rows, before the first one runs.
   *
   * @param sections the sections to run
   */
  static void refuse(Collection<MigrationSection> sections, Connection connection)
      throws SQLException {
    String[] tables =
        sections.stream()
            .flatMap(MigrationSection::statements)
            .flatMap(statement -> UpdateStatement.of(statement.sql()).stream())
            .map(update -> Quoted.name(update.target().table()))
            .distinct()
            .toArray(String[]::new);
    try (PreparedStatement query = connection.prepareStatement(HIDING)) {
      query.setArray(1, connection.createArrayOf("text", tables));
      try (ResultSet row = query.executeQuery()) {
        if (row.next()) {
          throw new RefusedException(
              "row level security is active on " + row.getString(1) + ". " + ADVICE);
        }
      }
    }
  }

  /** The advice for a failure that row level security caused; empty for any other. */
  static Optional<String> advice(SQLException failure) {
    return failure instanceof PSQLException postgres
        ? Optional.ofNullable(postgres.getServerErrorMessage())
            .map(ServerErrorMessage::getRoutine)
            .filter(RAISED_BY::equals)
            .map(routine -> ". " + ADVICE)
        : Optional.empty();
  }
}
