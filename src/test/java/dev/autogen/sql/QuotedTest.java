package dev.autogen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.SchemaShortcuts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          users      | users
          _a1        | _a1
          Users      | "Users"
          user       | "user"
          order      | "order"
          left       | "left"
          status     | status
          1st        | "1st"
          a-b        | "a-b"
          a b        | "a b"
          a"b        | "a""b"
          größe      | "größe"
          a$b        | "a$b"
          """)
  void quotesWhereItMust(String name, String expected) {
    assertThat(Quoted.name(new Identifier(name))).isEqualTo(expected);
  }

  @Test
  void leavesPublicOut() {
    assertThat(Quoted.name(QualifiedName.of("public", "users"))).isEqualTo("users");
    assertThat(Quoted.name(QualifiedName.of("Audit", "user"))).isEqualTo("\"Audit\".\"user\"");
    assertThat(Quoted.name(new ColumnName(QualifiedName.of("a", "b"), SchemaShortcuts.name("C"))))
        .isEqualTo("a.b.\"C\"");
  }

  @Test
  void doublesTheQuotesOfStrings() {
    assertThat(Quoted.literal("it's")).isEqualTo("'it''s'");
  }

  /** Every word of the server's grammar, unquoted where we say so, must do as table and column. */
  @Test
  void serverTakesEveryKeywordAsItIsSpelled() throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      List<String> words = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery("SELECT word FROM pg_get_keywords()")) {
        while (rows.next()) {
          words.add(rows.getString(1));
        }
      }
      assertThat(words).hasSizeGreaterThan(400);
      connection.setAutoCommit(false);
      for (String word : words) {
        String name = Quoted.name(new Identifier(word));
        statement.addBatch("CREATE TABLE " + name + " (" + name + " int)");
        statement.addBatch("COMMENT ON COLUMN " + name + "." + name + " IS NULL");
        statement.addBatch("UPDATE " + name + " SET " + name + " = 1 WHERE " + name + " IS NULL");
        statement.addBatch("DROP TABLE " + name);
      }
      assertThat(statement.executeBatch()).hasSize(words.size() * 4);
    }
  }

  /** Of a file that another tool applies nobody knows how the session reads it. */
  @ParameterizedTest
  @ValueSource(strings = {"on", "off"})
  void aConstantMeansTheSameEverywhere(String standardStrings) throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET standard_conforming_strings = " + standardStrings);
      for (String value : List.of("C:\\temp\\new", "it's", "'\\''", "\\", "a\nb", "größe")) {
        try (ResultSet row = statement.executeQuery("SELECT " + Quoted.literal(value))) {
          row.next();
          assertThat(row.getString(1)).isEqualTo(value);
        }
      }
    }
  }
}
