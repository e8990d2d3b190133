package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.migration.SqlStatement;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Runs a statement as written in its file, with its COPY data and without JDBC escapes. */
public final class StatementExecution {
  private StatementExecution() {}

  /** Runs it in the open transaction, or in its own. */
  public static void run(Connection connection, SqlStatement statement) throws SQLException {
    SqlStatement filled = statement.on(expression -> value(connection, expression));
    if (filled.data().isPresent()) {
      try {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(filled.sql(), new StringReader(filled.data().get()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    try (Statement jdbc = connection.createStatement()) {
      jdbc.setEscapeProcessing(false);
      jdbc.execute(filled.sql());
    }
  }

  private static String value(Connection connection, String expression) {
    try (Statement jdbc = connection.createStatement();
        ResultSet row = jdbc.executeQuery("SELECT " + expression)) {
      row.next();
      return String.valueOf(row.getString(1));
    } catch (SQLException e) {
      throw new DatabaseException("the database failed: " + ServerMessage.of(e), e);
    }
  }
}
