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

/** A statement of a migration that the server did not take. */
public final class FailedStatement extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Syntax errors, unknown types, columns and the like: what was asked for does not exist. */
  private static final String SYNTAX_OR_NAME = "42";

  /** {@code duplicate_table}, which an index counts as, and {@code undefined_object}. */
  private static final Set<String> DONE = Set.of("42P07", "42704");

  private final String sql;
  private final SQLException failure;

  /**
   * A failure.
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
                DriverSetting.refused(failure).orElseGet(() -> told(failure))
                    + (statement.data().isPresent() ? ServerMessage.place(failure) : ""),
                firstLine(statement.sql()),
                RowSecurity.advice(failure)
                    .orElseGet(() -> ServerMessage.advice(failure, connection))),
        failure);
    sql = statement.sql();
    this.failure = failure;
  }

  private static String told(SQLException failure) {
    return (ConnectionLoss.isMeantBy(failure) ? ConnectionLoss.TOLD : "")
        + ServerMessage.of(failure);
  }

  SQLException failure() {
    return failure;
  }

  public String sql() {
    return sql;
  }

  /** What the server says of it. */
  public String serverMessage() {
    return ServerMessage.of(failure);
  }

  /** Whether the statement makes no sense to the server, whatever the tables hold. */
  public boolean isMeaningless() {
    return Optional.ofNullable(failure.getSQLState())
        .filter(state -> state.startsWith(SYNTAX_OR_NAME))
        .isPresent();
  }

  /** Whether what it makes is there already, or what it drops is not. */
  boolean wasDoneMeanwhile() {
    return DONE.contains(String.valueOf(failure.getSQLState()));
  }

  /** The line of the statement that the server points at, from zero. */
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
