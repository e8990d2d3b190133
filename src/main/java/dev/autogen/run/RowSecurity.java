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
 * Row level security, which hides rows from whoever it applies to. A migration has to reach all of
 * them, so the server is told to raise an error where it would hide some.
 */
final class RowSecurity {
  /** What a transaction says before it reads or writes rows. */
  static final String OFF = "SET LOCAL row_security = off";

  /** The same for what runs outside of a transaction of autogen's. */
  static final String OFF_FOR_SESSION = "SET row_security = off";

  /** The function of the server that raises the error; its text is in the server's language. */
  private static final String RAISED_BY = "check_enable_rls";

  private static final String ADVICE =
      "The policies hide rows from this role, and a migration has to reach all: run it as a role"
          + " with BYPASSRLS or as a superuser, or as the owner while the table says NO FORCE ROW"
          + " LEVEL SECURITY";

  /** In the order asked for; what is not there yet has no policies. */
  private static final String HIDING =
      """
      SELECT asked FROM unnest(?::text[]) WITH ORDINALITY AS a (asked, place)
      WHERE to_regclass(asked) IS NOT NULL AND row_security_active(to_regclass(asked)::oid)
      ORDER BY place""";

  private RowSecurity() {}

  /**
   * Refuses migrations whose statements would not reach all rows, before the first of them runs.
   *
   * @param sections what is to run of each
   */
  static void refuse(Collection<MigrationSection> sections, Connection connection)
      throws SQLException {
    String[] tables =
        sections.stream()
            .flatMap(MigrationSection::statements)
            .flatMap(statement -> UpdateStatement.of(statement.sql()).stream())
            .map(update -> Quoted.name(update.table()))
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

  /** What to do about a failure that came of it; nothing for any other. */
  static Optional<String> advice(SQLException failure) {
    return failure instanceof PSQLException postgres
        ? Optional.ofNullable(postgres.getServerErrorMessage())
            .map(ServerErrorMessage::getRoutine)
            .filter(RAISED_BY::equals)
            .map(routine -> ". " + ADVICE)
        : Optional.empty();
  }
}
