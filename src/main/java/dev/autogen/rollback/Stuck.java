package dev.autogen.rollback;

import dev.autogen.DatabaseException;
import dev.autogen.run.ServerMessage;
import java.sql.SQLException;

/** A statement of a way back that the throw-away server did not take. */
final class Stuck extends DatabaseException {
  private static final long serialVersionUID = 1L;

  private final String sql;

  Stuck(String sql, SQLException failure) {
    super(ServerMessage.of(failure) + " in: " + sql, failure);
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
