package dev.autogen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.introspect.SchemaReader;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import dev.autogen.testing.SchemaShortcuts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes every kind of numbering of a column into every other, on a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityChangeTest {
  private static final String TABLE =
      "a_table_with_a_name_that_is_so_long_that_its_sequence_is_cut";

  private final ScratchDatabase database = PostgresServer.newDatabase();
  private final Connection connection = database.connect();

  /** Before and after. */
  record Change(Column before, Column after) {
    @Override
    public String toString() {
      return words(before) + " to " + words(after);
    }

    private static String words(Column column) {
      return column.type()
          + column.identity().map(it -> " " + it.kind() + " " + it.options().start()).orElse("");
    }
  }

  @BeforeAll
  void useOneTransaction() throws SQLException {
    connection.setAutoCommit(false);
  }

  @AfterAll
  void drop() throws SQLException {
    connection.close();
    database.close();
  }

  static Stream<Change> changes() {
    List<Column> columns = new ArrayList<>();
    for (SqlType type : List.of(SqlType.INTEGER, SqlType.BIGINT)) {
      Column plain = SchemaShortcuts.required("id", type.toString());
      columns.add(plain);
      for (Identity.Kind kind : Identity.Kind.values()) {
        Identity identity = new Identity(kind, SequenceOptions.of(type, 1, 1));
        columns.add(plain.withIdentity(Optional.of(identity)));
      }
    }
    return columns.stream()
        .flatMap(
            before ->
                columns.stream()
                    .filter(after -> !after.equals(before))
                    .map(after -> new Change(before, after)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void leadsThere(Change change) throws SQLException {
    Table before =
        SchemaShortcuts.table(TABLE, change.before(), SchemaShortcuts.column("x", "integer"));
    String insert =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                TABLE,
                change.before().identity().isPresent() ? "x" : "id, x",
                change.before().identity().isPresent() ? "7" : "1, 7");
    try {
      run(new CreateTable(before));
      execute(insert);
      run(new AlterColumn(before.name(), change.before(), change.after()));

      assertThat(SchemaReader.read(connection, List.of(QualifiedName.PUBLIC)))
          .isEqualTo(
              SchemaShortcuts.schema(
                  SchemaShortcuts.table(
                      TABLE, change.after(), SchemaShortcuts.column("x", "integer"))));
      if (change.after().identity().isPresent()) {
        execute("INSERT INTO " + TABLE + " (x) VALUES (8)");
        assertThat(idOfTheSecond()).isEqualTo(2);
      }
    } finally {
      connection.rollback();
    }
  }

  private void run(Operation operation) throws SQLException {
    for (Statement statement : SqlWriter.statements(operation)) {
      execute(statement.sql());
    }
  }

  private void execute(String sql) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long idOfTheSecond() throws SQLException {
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT id FROM " + TABLE + " WHERE x = 8")) {
      row.next();
      return row.getLong(1);
    }
  }
}
