package dev.autogen.sql;

import static dev.autogen.testing.SchemaShortcuts.publicName;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void failsWhereARowWouldBeChangedTwice() throws SQLException {
    assertThat(failure("UPDATE t SET n = n * 10 WHERE n < 10000", ""))
        .contains("rows of t still meet the condition after the change");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TRIGGER kept BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.n > 900) EXECUTE FUNCTION nothing()",
        "CREATE RULE kept AS ON UPDATE TO t DO INSTEAD NOTHING"
      })
  void failsWhereARowIsLeftOut(String guard) throws SQLException {
    String sql =
        "CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; ";
    assertThat(failure("UPDATE t SET filled = 'x' WHERE filled IS NULL", sql + guard))
        .containsAnyOf("rows of t were not changed", "cannot perform UPDATE RETURNING");
  }

  private static String failure(String update, String prepared) throws SQLException {
    String block = BatchedBlock.of(update, publicName("t"), 100).orElseThrow();
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE t AS SELECT n, NULL::text AS filled FROM generate_series(1, 1000) n");
      statement.execute(prepared);
      return String.valueOf(
          assertThrows(SQLException.class, () -> statement.execute(block)).getMessage());
    }
  }

  @Test
  void whatCannotBeCutIsNoBlock() {
    assertThat(BatchedBlock.of("UPDATE t SET a = 1", publicName("t"), 1000)).isEmpty();
  }
}
