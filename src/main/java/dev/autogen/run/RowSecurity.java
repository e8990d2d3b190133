package dev.autogen.run;

import java.sql.SQLException;
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

  private RowSecurity() {}

  /** What to do about a failure that came of it; nothing for any other. */
  static Optional<String> advice(SQLException failure) {
    return failure instanceof PSQLException postgres
        ? Optional.ofNullable(postgres.getServerErrorMessage())
            .map(ServerErrorMessage::getRoutine)
            .filter(RAISED_BY::equals)
            .map(
                routine ->
                    ". The policies hide rows from this role, and a migration has to reach all: run"
                        + " it as a role with BYPASSRLS or as a superuser, or as the owner while the"
                        + " table says NO FORCE ROW LEVEL SECURITY")
        : Optional.empty();
  }
}
