package dev.autogen.sql;

import static dev.autogen.testing.Sketch.publicName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class BatchedBlockTest {
  @Test
  void fillsAllRowsInSeveralTransactions() throws SQLException {
    String update = "UPDATE t SET filled = '$autogen$' WHERE filled IS NULL";
    String block = BatchedBlock.of(update, publicName("t"), 1000).orElseThrow();
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      // The names of columns are those that the block has for itself.
      statement.execute(
          "CREATE TABLE t AS SELECT n AS next_block, n AS batch_blocks, NULL::text AS filled FROM generate_series(1, 10000) n");
      statement.execute("ANALYZE t");
      statement.execute(block);
      try (ResultSet row =
          statement.executeQuery(
              "SELECT count(*) FILTER (WHERE filled = '$autogen$'), count(DISTINCT xmin::text) FROM t")) {
        row.next();
        assertThat(row.getInt(1)).isEqualTo(10_000);
        assertThat(row.getInt(2)).isBetween(8, 15);
      }
    }
  }

  @Test
  void whatCannotBeCutIsNoBlock() {
    assertThat(BatchedBlock.of("UPDATE t SET a = 1", publicName("t"), 1000)).isEmpty();
  }
}
