package dev.autogen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Expression;
import dev.autogen.schema.SqlType;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.sqltext.PlaceholderSearch;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.SchemaShortcuts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeConversionTest {
  private static final List<String> TYPES =
      List.of(
          "smallint",
          "integer",
          "bigint",
          "numeric(10,2)",
          "real",
          "double precision",
          "varchar(20)",
          "text",
          "char(3)",
          "boolean",
          "date",
          "timestamp",
          "timestamptz",
          "time",
          "timetz",
          "interval",
          "uuid",
          "json",
          "jsonb",
          "bytea",
          "bit(3)",
          "varbit(3)",
          "inet",
          "cidr",
          "xml",
          "integer[]",
          "text[]",
          "varchar(20)[]",
          "point",
          "money");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          integer     | bigint      |
          bigint      | varchar(20) |
          varchar(20) | integer     | "Amount"::integer
          text        | uuid        | "Amount"::uuid
          integer     | boolean     | "Amount" <> 0
          boolean     | integer     | "Amount"::integer
          boolean     | bigint      | "Amount"::integer
          uuid        | bigint      | <<how to turn Amount from uuid into bigint>>
          integer     | integer[]   | <<how to turn Amount from integer into integer[]>>
          """)
  void saysWhatPostgresMustBeTold(String from, String to, String using) {
    assertThat(
            TypeConversion.using(
                    SchemaShortcuts.name("Amount"), SqlType.parse(from), SqlType.parse(to))
                .map(Expression::sql))
        .isEqualTo(java.util.Optional.ofNullable(using));
  }

  /** All pairs of types: what is not a blank must be something the server does. */
  @Test
  void serverDoesWhatIsSaid() throws SQLException {
    List<String> refused = new ArrayList<>();
    try (ScratchDatabase database = PostgresServer.newDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String from : TYPES) {
        for (String to : TYPES) {
          String using =
              TypeConversion.using(
                      SchemaShortcuts.name("a"), SqlType.parse(from), SqlType.parse(to))
                  .map(expression -> " USING " + expression)
                  .orElse("");
          if (PlaceholderSearch.in(using).isEmpty()) {
            try {
              statement.execute("CREATE TABLE t (a " + from + ")");
              statement.execute("ALTER TABLE t ALTER COLUMN a TYPE " + to + using);
            } catch (SQLException e) {
              refused.add(from + " to " + to + using + ": " + e.getMessage());
            }
            connection.rollback();
          }
        }
      }
    }
    assertThat(refused).isEmpty();
  }
}
