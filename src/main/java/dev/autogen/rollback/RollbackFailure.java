package dev.autogen.rollback;

import dev.autogen.DatabaseException;
import dev.autogen.run.ServerMessage;
import java.sql.SQLException;

/** A statement of a rollback that failed on the throw-away server. */
final class RollbackFailure extends DatabaseException {
  private static final long serialVersionUID = 1L;

  private final String sql;

  RollbackFailure(String sql, SQLException failure) {
    super(ServerMessage.of(failure) + " in: " + sql, failure);
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
