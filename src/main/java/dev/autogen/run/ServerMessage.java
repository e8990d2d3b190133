package dev.autogen.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The server's message of an error, in one line. */
public final class ServerMessage {
  private ServerMessage() {}

  /** The position in the data of a COPY, in parentheses; empty if the server gives none. */
  static String place(SQLException failure) {
    return failure instanceof PSQLException postgres
        ? Optional.ofNullable(postgres.getServerErrorMessage())
            .flatMap(message -> Optional.ofNullable(message.getWhere()))
            .map(where -> " (" + where.replace('\n', ' ') + ")")
            .orElse("")
        : "";
  }

  /** The message with its detail and hint, without the rest of the exception text. */
  public static String of(SQLException failure) {
    Optional<ServerErrorMessage> message = sent(failure);
    if (message.isEmpty()) {
      return String.valueOf(failure.getMessage());
    }
    StringBuilder line = new StringBuilder(text(failure));
    Optional.ofNullable(message.get().getDetail())
        .ifPresent(detail -> line.append(" (").append(detail).append(')'));
    Optional.ofNullable(message.get().getHint()).ifPresent(hint -> line.append("; ").append(hint));
    return line.toString().replace('\n', ' ');
  }

  /** The same with the privilege to grant, where one is missing. */
  static String withAdvice(SQLException failure, Connection connection) {
    return of(failure) + advice(failure, connection);
  }

  /** The privilege to grant, as a suffix of the message; empty if none is missing. */
  static String advice(SQLException failure, Connection connection) {
    return MissingPrivilege.advice(failure, text(failure), connection)
        .map(advice -> "; " + advice)
        .orElse("");
  }

  private static Optional<ServerErrorMessage> sent(SQLException failure) {
    return failure instanceof PSQLException postgres
        ? Optional.ofNullable(postgres.getServerErrorMessage())
        : Optional.empty();
  }

  private static String text(SQLException failure) {
    return String.valueOf(
        sent(failure).map(ServerErrorMessage::getMessage).orElseGet(failure::getMessage));
  }
}
