package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.SchemaShortcuts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares with the names that PostgreSQL generates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedNameTest {
  private static final String LONG_A = "a".repeat(63);

  private final ScratchDatabase database = PostgresServer.newDatabase();
  private final Connection connection = database.connect();

  @BeforeAll
  void useOneTransaction() throws SQLException {
    connection.setAutoCommit(false);
  }

  @AfterAll
  void drop() throws SQLException {
    connection.close();
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "orders, status",
    "orders, customer_id;number",
    "a_table_whose_name_is_rather_long_for_a_table_of_a_small_shop, id",
    "t, a_column_whose_name_is_as_long_as_a_name_can_be_in_a_database_63",
    "a_table_whose_name_is_rather_long_for_a_table, a_column_whose_name_is_long_as_well",
    "a_table_whose_name_is_long, a_column_of_a_key_of_two;another_column_of_a_key_of_two",
    "t, first_column_with_a_name_that_is_long;second_column_with_a_name_that_is_long;third",
    "größenänderungsverzögerungsüberprüfung, übermäßig_überlange_öffnungszeit",
    "ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßß, ääääääääääääääääääääääääääääääx",
    "日本語の表の名前はとても長いですね, 列の名前もとても長いです",
    "emoji😀😀😀😀😀😀😀😀😀, 😀😀😀😀😀😀😀😀😀😀😀",
  })
  void isWhatPostgresMakesOfIt(String table, String columns) throws SQLException {
    List<String> names = Arrays.asList(columns.split(";", -1));
    String definitions =
        names.stream().map(name -> '"' + name + "\" int").collect(Collectors.joining(","));
    String list = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(","));
    String made =
        namesMadeBy(
            "CREATE TABLE \"%s\" (%s, UNIQUE (%s), FOREIGN KEY (%s) REFERENCES \"%s\" (%s))"
                .formatted(table, definitions, list, list, table, list));

    Identifier tableName = SchemaShortcuts.name(table);
    List<Identifier> columnNames = names.stream().map(Identifier::new).toList();
    assertThat(made)
        .isEqualTo(
            GeneratedName.of(tableName, columnNames, "fkey", Set.of())
                + " "
                + GeneratedName.of(tableName, columnNames, "key", Set.of()));
  }

  @Test
  void ofAPrimaryKeyLeavesColumnsOut() throws SQLException {
    for (String table : List.of("orders", LONG_A)) {
      assertThat(namesMadeBy("CREATE TABLE " + table + " (id int PRIMARY KEY)"))
          .isEqualTo(
              GeneratedName.of(SchemaShortcuts.name(table), List.of(), "pkey", Set.of()).value());
    }
  }

  @Test
  void countsWhereTaken() throws SQLException {
    for (String table : List.of("orders", LONG_A)) {
      String made =
          namesMadeBy(
              "CREATE TABLE "
                  + table
                  + " (total int, CHECK (total > 0), CHECK (total < 9), CHECK (total <> 5))");

      Set<Identifier> taken = new HashSet<>();
      for (int i = 0; i < 3; i++) {
        taken.add(
            GeneratedName.of(
                SchemaShortcuts.name(table), SchemaShortcuts.names("total"), "check", taken));
      }
      assertThat(made)
          .isEqualTo(
              taken.stream().sorted().map(Identifier::value).collect(Collectors.joining(" ")));
    }
  }

  private String namesMadeBy(String ddl) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(ddl);
      try (ResultSet row =
          statement.executeQuery(
              "SELECT string_agg(conname, ' ' ORDER BY contype, conname COLLATE \"C\")"
                  + " FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'")) {
        row.next();
        return row.getString(1);
      }
    } finally {
      connection.rollback();
    }
  }
}
