package dev.autogen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.introspect.Connections;
import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReverseRowOrderTest {
  @Test
  void onlyAnOrderThatIsAskedForIsKept() throws SQLException {
    String rows = "SELECT * FROM (VALUES (1), (2), (3)) v (a)";
    String inner = "SELECT unnest(ARRAY(SELECT a FROM (VALUES (1), (2)) v (a) ORDER BY a))";
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection =
            Connections.open(database.url(), Optional.empty(), Optional.empty())) {
      Connection backwards = ReverseRowOrder.over(connection);
      assertThat(column(backwards, rows)).containsExactly(3, 2, 1);
      assertThat(column(backwards, inner)).containsExactly(2, 1);
      assertThat(column(backwards, rows + " ORDER BY (a)")).containsExactly(1, 2, 3);
      assertThat(column(backwards, rows + " WHERE a > 3")).isEmpty();
    }
  }

  private static List<Integer> column(Connection connection, String query) throws SQLException {
    List<Integer> found = new ArrayList<>();
    List<Integer> prepared = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query);
        PreparedStatement same = connection.prepareStatement(query);
        ResultSet sameRows = same.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getInt(1));
      }
      while (sameRows.next()) {
        prepared.add(sameRows.getInt(1));
      }
    }
    assertThat(prepared).isEqualTo(found);
    return found;
  }
}
