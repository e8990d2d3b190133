package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A statement of a migration that failed on the server. */
public final class FailedStatement extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** The SQLSTATE class of syntax errors and unknown names. */
  private static final String SYNTAX_OR_NAME = "42";

  /** {@code duplicate_table}, which an index counts as, and {@code undefined_object}. */
  private static final Set<String> DONE = Set.of("42P07", "42704");

  private final String sql;
  private final SQLException failure;

  /**
   * Creates the failure.
   *
   * @param connection whose session it happened in
   */
  FailedStatement(
      Migration migration, SqlStatement statement, SQLException failure, Connection connection) {
    super(
        "%s:%d: %s in: %s%s"
            .formatted(
                migration.file(),
                statement.line(),
                DriverSetting.refused(failure).orElseGet(() -> description(failure))
                    + (statement.data().isPresent() ? ServerMessage.place(failure) : ""),
                firstLine(statement.sql()),
                RowSecurity.advice(failure)
                    .orElseGet(() -> ServerMessage.advice(failure, connection))),
        failure);
    sql = statement.sql();
    this.failure = failure;
  }

  private static String description(SQLException failure) {
    return (ConnectionLoss.isCauseOf(failure) ? ConnectionLoss.MESSAGE : "")
        + ServerMessage.of(failure);
  }

  SQLException failure() {
    return failure;
  }

  public String sql() {
    return sql;
  }

  /** The server's message. */
  public String serverMessage() {
    return ServerMessage.of(failure);
  }

  /**
   * Whether the statement has a syntax error or an unknown name, so that it fails with any data.
   */
  public boolean isSyntaxOrNameError() {
    return Optional.ofNullable(failure.getSQLState())
        .filter(state -> state.startsWith(SYNTAX_OR_NAME))
        .isPresent();
  }

  /** Whether the object to create already exists, or the object to drop does not. */
  boolean isAlreadyDone() {
    return DONE.contains(String.valueOf(failure.getSQLState()));
  }

  /** The line of the statement that the server reports, counted from zero. */
  public OptionalInt line() {
    Optional<Integer> position =
        failure instanceof PSQLException postgres
            ? Optional.ofNullable(postgres.getServerErrorMessage())
                .map(ServerErrorMessage::getPosition)
                .filter(place -> place > 0 && place <= sql.length())
            : Optional.empty();
    return position
        .map(place -> OptionalInt.of((int) sql.substring(0, place).lines().count() - 1))
        .orElse(OptionalInt.empty());
  }

  private static String firstLine(String sql) {
    String line = sql.lines().findFirst().orElse("");
    return line.equals(sql) ? line : line + " …";
  }
}
