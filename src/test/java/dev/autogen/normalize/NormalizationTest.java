package dev.autogen.normalize;

import static dev.autogen.testing.SchemaShortcuts.check;
import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.name;
import static dev.autogen.testing.SchemaShortcuts.required;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static dev.autogen.testing.SchemaShortcuts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.introspect.SchemaReader;
import dev.autogen.operation.CreateTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.sql.SqlWriter;
import dev.autogen.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A model and the database that was created from it are equal after normalization. */
class NormalizationTest {
  private final ScratchDatabase database = PostgresServer.newDatabase();
  private final Connection connection = database.connect();

  @AfterEach
  void drop() throws SQLException {
    connection.close();
    database.close();
  }

  @Test
  void asksNobodyWhereNothingDiffers() {
    Schema schema = schema(with(table("t", column("a", "integer")), check("c", "(a > 0)")));

    assertThat(Normalization.needsServer(schema, schema)).isFalse();
    assertThat(Normalization.needsServer(schema, Schema.EMPTY)).isFalse();
  }

  @Test
  void typesAndDefaults() throws SQLException {
    assertSettles(
        table(
            "t",
            withDefault(column("a", "varchar(20)"), "'x'"),
            withDefault(column("b", "int"), "-1"),
            withDefault(column("c", "numeric(10,2)"), "0"),
            withDefault(column("d", "timestamptz"), "current_timestamp"),
            withDefault(column("e", "boolean"), "FALSE"),
            withDefault(column("f", "date"), "'2026-01-01'"),
            withDefault(column("g", "jsonb"), "'{}'"),
            withDefault(column("h", "uuid"), "GEN_RANDOM_UUID()"),
            column("i", "national character varying(7)"),
            column("j", "interval(3)")));
  }

  @Test
  void checks() throws SQLException {
    assertSettles(
        with(
            table("t", column("a", "integer"), column("s", "varchar(10)")),
            check("c1", "a>0 and a<10"),
            check("c2", "s in ('NEW','OLD')"),
            check("c3", "a between 0 and 2"),
            check("c4", "s not like 'x%'"),
            check("c5", "coalesce(a,0)<>length(s)")));
  }

  @Test
  void constantsOfAListHaveNoOrder() throws SQLException {
    Table table = table("t", column("s", "varchar(10)"));
    create(with(table, check("c", "s IN ('A', 'B', 'C')")));

    assertThat(settled(with(table, check("c", "s in ('C', 'A', 'B')")))).isEqualTo(existing());
    assertThat(settled(with(table, check("c", "s in ('C', 'A', 'D')")))).isNotEqualTo(existing());
  }

  @Test
  void generatedColumnsAndIndexes() throws SQLException {
    Column total =
        column("total", "integer")
            .withGenerated(Optional.of(Generated.stored(new Expression("a*2"))));
    Index index =
        Index.of(
                name("t_lower_idx"),
                true,
                List.of(
                    IndexKey.of(new Expression("lower(s)"), false),
                    IndexKey.of(new Expression("a+1"), true)))
            .withWhere(Optional.of(new Expression("a>0 and s is not null")));

    assertSettles(
        with(table("t", column("a", "integer"), column("s", "varchar(10)"), total), index));
  }

  @Test
  void realDifferencesStay() throws SQLException {
    create(
        with(
            table("t", withDefault(required("a", "integer"), "1"), column("s", "varchar(10)")),
            check("c", "a > 0")));
    Table target =
        with(
            table("t", withDefault(required("a", "bigint"), "2"), column("s", "text")),
            check("c", "a > 1"));

    Table settled = settled(target).tables().get(0);

    assertThat(settled.columns()).isEqualTo(target.columns());
    assertThat(settled).isNotEqualTo(existing().tables().get(0));
  }

  @Test
  void tableThatTheServerRefusesStaysAsItIs() throws SQLException {
    create(with(table("t", column("a", "integer")), check("c", "a > 0")));
    create(table("u", withDefault(column("a", "integer"), "7")));
    Table refused = with(table("t", column("a", "integer")), check("c", "no_such_function(a)"));
    Table fine = table("u", withDefault(column("a", "int4"), "7"));

    assertThat(settled(refused, fine).tables().get(0)).isEqualTo(refused);
    assertThat(settled(refused, fine).tables().get(1)).isEqualTo(existing().tables().get(1));
  }

  @Test
  void leavesNothingBehind() throws SQLException {
    create(with(table("t", column("a", "integer")), check("c", "a > 0")));
    Schema before = existing();

    settled(with(table("t", column("a", "integer")), check("c", "a>0")));

    assertThat(existing()).isEqualTo(before);
    assertThat(connection.getAutoCommit()).isTrue();
  }

  private void assertSettles(Table model) throws SQLException {
    create(model);
    Schema existing = existing();

    assertThat(schema(model)).as("the spelling differs").isNotEqualTo(existing);
    assertThat(settled(model)).isEqualTo(existing);
  }

  private static Column withDefault(Column column, String value) {
    return column.withDefault(Optional.of(new Expression(value)));
  }

  private void create(Table table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (dev.autogen.sql.Statement part : SqlWriter.statements(new CreateTable(table))) {
        statement.execute(part.sql());
      }
    }
  }

  private Schema existing() {
    return SchemaReader.read(connection, List.of(QualifiedName.PUBLIC));
  }

  private Schema settled(Table... target) {
    return Normalization.normalize(connection, schema(target), existing());
  }
}
