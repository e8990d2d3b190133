package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.SchemaDiff;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Stage;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoted;
import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes during a change through shadow columns: none is lost, and the result is the same. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("server")
class ConcurrentWritesTest {
  /** In the build a part is enough of what only compares two forms that are both run anyway. */
  private static final Sample SAMPLE = Sample.of("writes", 3);

  /** A scenario, an insert of running code, an update of it, and what tells what came of them. */
  private static final String WRITES =
      """
      column_type_int_to_bigint | INSERT INTO products (id, views) VALUES (%d, %1$d) | UPDATE products SET views = views + 1 WHERE id = 1 | SELECT views FROM products WHERE id = 1 OR id > 1000
      column_type_varchar_to_uuid | INSERT INTO orders (id) VALUES (%d) | UPDATE orders SET trace = NULL WHERE id = 1 | SELECT id FROM orders WHERE id > 1000
      identity_type_changed | INSERT INTO tickets DEFAULT VALUES | UPDATE tickets SET id = id | SELECT id FROM tickets
      serial_type_changed | INSERT INTO tickets DEFAULT VALUES | UPDATE tickets SET id = id | SELECT id FROM tickets
      primary_key_type_changed_with_children | INSERT INTO customers (id) VALUES (%d); INSERT INTO orders (id, customer_id) VALUES (%1$d, %1$d) | UPDATE orders SET customer_id = 1 WHERE id = 1 | SELECT id * 10000 + customer_id FROM orders
      """;

  static Stream<Scenario> withStandIns() {
    return SAMPLE
        .of(ScenarioTest.changes())
        .filter(scenario -> scenario.migrationSql().contains("CREATE TRIGGER \"~"));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("withStandIns")
  void theEndIsThatOfThePlainForm(Scenario scenario) {
    ScenarioMigration made = ScenarioTest.made(scenario);
    try (ScenarioDatabase careful = ScenarioDatabase.withRowsOf(scenario);
        ScenarioDatabase plain = ScenarioDatabase.withRowsOf(scenario)) {
      careful.upgrade(made.migration());
      plain.upgrade(made.plain().migration());
      assertSame(careful, plain);
      careful.downgrade(made.migration());
      plain.downgrade(made.plain().migration());
      assertSame(careful, plain);
    }
  }

  private static void assertSame(ScenarioDatabase one, ScenarioDatabase other) {
    Schema schema = one.read();
    assertThat(SchemaDiff.between(schema, other.read())).isEmpty();
    assertThat(rows(one, schema)).isEqualTo(rows(other, schema));
  }

  private static Map<String, List<String>> rows(ScenarioDatabase database, Schema schema) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Table table : schema.tables()) {
      String columns =
          String.join(
              ", ",
              table.columns().stream().map(column -> Quoted.name(column.name())).sorted().toList());
      rows.put(
          table.name().toString(),
          database.query("SELECT ROW(" + columns + ")::text FROM " + Quoted.name(table.name())));
    }
    return rows;
  }

  /** The code that runs meanwhile inserts a row and changes another before and after every step. */
  @ParameterizedTest
  @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = WRITES)
  void noWriteGetsLost(String name, String insert, String update, String question) {
    assertKept(name, insert, update, question);
  }

  /** What a replication applies fires no ordinary trigger. */
  @ParameterizedTest
  @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = WRITES)
  void noReplicatedWriteGetsLost(String name, String insert, String update, String question) {
    assertKept(name, replicated(insert), replicated(update), question);
  }

  private static String replicated(String sql) {
    return "SET session_replication_role = replica; " + sql + "; RESET session_replication_role";
  }

  private static void assertKept(String name, String insert, String update, String question) {
    Scenario scenario = Scenario.named(name);
    ScenarioMigration made = ScenarioTest.made(scenario);
    try (ScenarioDatabase stepped = ScenarioDatabase.withRowsOf(scenario);
        ScenarioDatabase still = ScenarioDatabase.withRowsOf(scenario)) {
      int number = 1000;
      for (MigrationSection section :
          List.of(made.migration().upgrade(), made.migration().downgrade())) {
        assertThat(section.steps()).hasSizeGreaterThan(4);
        for (MigrationStep step : section.steps()) {
          number++;
          for (ScenarioDatabase database : List.of(stepped, still)) {
            database.execute(insert.formatted(number));
            database.execute(update);
          }
          run(step, stepped.connection());
        }
      }
      assertThat(stepped.query(question))
          .hasSizeGreaterThanOrEqualTo(number - 1000)
          .isEqualTo(still.query(question));
    }
  }

  /** Where both names work, what is written under the one is read under the other. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '`',
      textBlock =
          """
          column_renamed_gradually | INSERT INTO customers (id, name) VALUES (%d, 'a%1$d'); UPDATE customers SET name = 'b' || id WHERE id %% 3 = 0 | INSERT INTO customers (id, full_name) VALUES (%d, 'c%1$d'); UPDATE customers SET full_name = 'd' || id WHERE id %% 3 = 1 | SELECT id || name FROM customers | SELECT id || full_name FROM customers
          primary_key_renamed_gradually | INSERT INTO customers (id) VALUES (%d); INSERT INTO customers DEFAULT VALUES; INSERT INTO orders (id, customer_id, notes) VALUES (%1$d, %1$d, '{}') | INSERT INTO customers (customer_no) VALUES (%d); INSERT INTO orders (id, customer_no, remarks) VALUES (%1$d, %1$d, '[]'); UPDATE orders SET remarks = '{"b": 2}' WHERE id = 1 | SELECT (id, customer_id, notes::text)::text FROM orders | SELECT (id, customer_no, remarks::text)::text FROM orders
          table_renamed_gradually | INSERT INTO customers (name) VALUES ('a%d'); DELETE FROM customers WHERE name = 'Ada' | INSERT INTO people (name) VALUES ('c%d'); UPDATE people SET name = name || '+' | SELECT name FROM customers | SELECT name FROM people
          """)
  void bothNamesWorkUntilTheEnd(
      String name, String oldCode, String newCode, String oldQuestion, String newQuestion) {
    ScenarioMigration made = ScenarioTest.made(Scenario.named(name));
    try (ScenarioDatabase database = ScenarioDatabase.withRowsOf(made.scenario())) {
      Migration migration = made.migration();
      List<MigrationStep> before =
          migration.upgrade().steps().stream().filter(step -> !isLast(step)).toList();
      List<MigrationStep> after =
          migration.upgrade().steps().stream().filter(ConcurrentWritesTest::isLast).toList();
      assertThat(after).isNotEmpty();
      before.forEach(step -> run(step, database.connection()));
      for (int i = 1000; i < 1010; i += 2) {
        database.execute(oldCode.formatted(i));
        database.execute(newCode.formatted(i + 1));
      }
      List<String> rows = database.query(oldQuestion);
      assertThat(rows).hasSizeGreaterThanOrEqualTo(10).doesNotContainNull();
      assertThat(database.query(newQuestion)).isEqualTo(rows);
      after.forEach(step -> run(step, database.connection()));
      assertThat(database.query(newQuestion)).isEqualTo(rows);
      migration.downgrade().steps().forEach(step -> run(step, database.connection()));
      assertThat(database.query(oldQuestion)).isEqualTo(rows);
    }
  }

  private static boolean isLast(MigrationStep step) {
    return step.stage().equals(Optional.of(Stage.CONTRACT));
  }

  private static void run(MigrationStep step, Connection connection) {
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(!step.transactional());
      for (SqlStatement part : step.statements()) {
        statement.execute(part.sql());
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
