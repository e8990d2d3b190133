package dev.autogen.introspect;

import dev.autogen.AutogenException;
import dev.autogen.DatabaseException;
import dev.autogen.UsageException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Explains a failed connection and what to do, in one line without secrets. */
final class ConnectionFailure {
  private static final String PASSWORD_ADVICE =
      "set AUTOGEN_PASSWORD or PGPASSWORD, or write a line into ~/.pgpass";

  /** {@code undefined_object}, {@code invalid_parameter_value} and a syntax error. */
  private static final Set<String> WRONG_OPTION = Set.of("42704", "22023", "42601");

  /**
   * The server routine that looks up a role. Messages are no help: they are in the server's
   * language.
   */
  private static final String ROLE = "InitializeSessionUserId";

  private final Login login;
  private final SQLException failure;
  private final String state;
  private final Optional<ServerErrorMessage> server;

  private ConnectionFailure(Login login, SQLException failure) {
    this.login = login;
    this.failure = failure;
    state = Optional.ofNullable(failure.getSQLState()).orElse("");
    server =
        failure instanceof PSQLException postgres
            ? Optional.ofNullable(postgres.getServerErrorMessage())
            : Optional.empty();
  }

  static AutogenException of(Login login, SQLException failure) {
    ConnectionFailure known = new ConnectionFailure(login, failure);
    return known.server.isPresent() ? known.ofServer() : known.ofDriver();
  }

  private AutogenException ofServer() {
    String message = message();
    if (state.equals("3D000")) {
      return new DatabaseException(
          "there is no such database: " + login.place() + "; create it or correct the URL");
    }
    if (state.equals("28P01")) {
      return refused(
          "user or password is wrong"
              + login
                  .passwordFrom()
                  .map(from -> " (the password is that of " + from + ")")
                  .orElse(""));
    }
    if (state.startsWith("28")) {
      return refused(
          message
              + (isOfRole()
                  ? "; create the role with LOGIN, or name another role with --user"
                  : "; add a line to the server's pg_hba.conf, or change user, database or sslmode"));
    }
    if (state.equals("42501")) {
      return refused(
          message + "; GRANT CONNECT ON DATABASE " + login.database() + " TO " + login.user());
    }
    if (WRONG_OPTION.contains(state)) {
      return new UsageException(
          "%s rejects an option of the URL or of PGOPTIONS: %s".formatted(login.place(), message));
    }
    return new DatabaseException(
        "cannot connect to " + login.place() + " as " + login.user() + ": " + message);
  }

  private boolean isOfRole() {
    return server.map(ServerErrorMessage::getRoutine).filter(ROLE::equals).isPresent();
  }

  private AutogenException ofDriver() {
    if (caused(UnknownHostException.class)) {
      return new DatabaseException("the host of " + login.place() + " is unknown; correct the URL");
    }
    if (caused(SSLException.class) || message().contains("SSL")) {
      return new DatabaseException(
          "TLS with %s failed; correct sslmode or sslrootcert: %s"
              .formatted(login.place(), message()));
    }
    if (state.equals("08004")) {
      return refused(
          login.passwordFrom().isEmpty()
              ? "the server requires a password, and none is given; " + PASSWORD_ADVICE
              : message());
    }
    if (caused(IOException.class)) {
      return new DatabaseException(
          "no PostgreSQL answers at " + login.place() + "; start it or correct the URL");
    }
    String message = "cannot connect to " + login.place() + ": " + message();
    return WRONG_OPTION.contains(state)
        ? new UsageException(message)
        : new DatabaseException(message);
  }

  private DatabaseException refused(String why) {
    return new DatabaseException(
        "cannot log in to " + login.place() + " as " + login.user() + ": " + why);
  }

  private boolean caused(Class<? extends Throwable> kind) {
    for (Optional<Throwable> at = Optional.of(failure);
        at.isPresent();
        at = at.map(Throwable::getCause)) {
      if (at.filter(kind::isInstance).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The message of the server or the driver, in one line. */
  private String message() {
    String text =
        server
            .map(
                it ->
                    it.getMessage()
                        + Optional.ofNullable(it.getDetail()).map(d -> " (" + d + ")").orElse("")
                        + Optional.ofNullable(it.getHint()).map(h -> "; " + h).orElse(""))
            .or(() -> Optional.ofNullable(failure.getMessage()))
            .orElse(failure.getClass().getSimpleName());
    return text.replace('\n', ' ').strip();
  }
}
