package dev.autogen.diff;

import static dev.autogen.testing.SchemaShortcuts.check;
import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.foreignKey;
import static dev.autogen.testing.SchemaShortcuts.index;
import static dev.autogen.testing.SchemaShortcuts.names;
import static dev.autogen.testing.SchemaShortcuts.primaryKey;
import static dev.autogen.testing.SchemaShortcuts.publicName;
import static dev.autogen.testing.SchemaShortcuts.required;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static dev.autogen.testing.SchemaShortcuts.unique;
import static dev.autogen.testing.SchemaShortcuts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.testing.RichTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaDiffTest {
  private static final Table CUSTOMERS =
      with(
          table("customers", required("id", "bigint"), column("name", "text")),
          primaryKey("customers_pkey", "id"));

  private static final Table ORDERS =
      with(
          table("orders", required("id", "bigint"), column("customer_id", "bigint")),
          primaryKey("orders_pkey", "id"),
          foreignKey("orders_customer_id_fkey", "customer_id", "customers"));

  @Test
  void ofTheSameIsEmpty() {
    Schema rich = schema(RichTable.TABLE, RichTable.CUSTOMERS);

    assertThat(SchemaDiff.between(rich, rich)).isEmpty();
    assertThat(SchemaDiff.between(Schema.EMPTY, Schema.EMPTY)).isEmpty();
  }

  @Test
  void createsParentsFirstAndDropsThemLast() {
    Schema both = schema(ORDERS, CUSTOMERS);

    assertThat(summaries(Schema.EMPTY, both))
        .containsExactly("create table customers", "create table orders");
    assertThat(summaries(both, Schema.EMPTY))
        .containsExactly("drop table orders", "drop table customers");
  }

  @Test
  void namespacesAndSequencesComeAndGo() {
    Sequence sequence = new Sequence(publicName("s"), SequenceOptions.of(SqlType.BIGINT, 1, 1));
    Sequence wider = new Sequence(publicName("s"), SequenceOptions.of(SqlType.BIGINT, 1, 50));
    Schema one = Schema.EMPTY.withNamespaces(names("a")).withSequences(List.of(sequence));
    Schema other = Schema.EMPTY.withNamespaces(names("b")).withSequences(List.of(wider));

    assertThat(summaries(one, other))
        .containsExactly(
            "create schema b", "drop schema a", "alter sequence s increment from 1 to 50");
    assertThat(summaries(Schema.EMPTY, one))
        .containsExactly("create schema a", "create sequence s");
  }

  @Test
  void tellsEveryChangeOfAColumn() {
    Table before = table("t", required("a", "integer"), column("b", "text"));
    Table after = table("t", column("a", "bigint"), column("c", "text"));

    assertThat(summaries(schema(before), schema(after)))
        .containsExactly(
            "add column t.c text",
            "alter column t.a from integer to bigint, drop not null",
            "drop column t.b");
  }

  @Test
  void renamesConstraintsAndIndexesThatStayAsTheyAre() {
    Table table = table("t", column("a", "text"), column("b", "text"));
    Table before = with(with(table, unique("old_key", "a")), index("old_idx", "b"));
    Table after = with(with(table, unique("t_a_key", "a")), index("t_b_idx", "b"));

    assertThat(summaries(schema(before), schema(after)))
        .containsExactly(
            "rename constraint old_key to t_a_key on t", "rename index old_idx to t_b_idx on t");
  }

  @Test
  void makesAnewWhatChangesUnderItsName() {
    Table table = table("t", column("a", "integer"));

    assertThat(
            summaries(
                schema(with(with(table, check("c", "a > 0")), index("i", "a"))),
                schema(with(with(table, check("c", "a > 1")), index("i", "a", "a")))))
        .containsExactly(
            "drop check c on t",
            "add check c on t",
            "drop index i on t (a)",
            "create index i on t (a, a)");
  }

  @Test
  void foreignKeysStepAsideForTheKeysAndTypesTheyLeanOn() {
    Table retyped =
        CUSTOMERS.withColumns(List.of(required("id", "integer"), column("name", "text")));
    Table otherKey = CUSTOMERS.withConstraints(List.of(unique("customers_id_key", "id")));

    assertThat(summaries(schema(CUSTOMERS, ORDERS), schema(retyped, ORDERS)))
        .containsExactly(
            "alter column customers.id from bigint to integer",
            "drop foreign key orders_customer_id_fkey on orders (customer_id) to customers",
            "add foreign key orders_customer_id_fkey on orders (customer_id) to customers");
    assertThat(summaries(schema(CUSTOMERS, ORDERS), schema(otherKey, ORDERS)))
        .contains(
            "drop foreign key orders_customer_id_fkey on orders (customer_id) to customers",
            "add foreign key orders_customer_id_fkey on orders (customer_id) to customers");
  }

  @Test
  void aCycleOfForeignKeysIsClosedAtTheEnd() {
    Table customers =
        with(
            CUSTOMERS.withColumns(
                List.of(required("id", "bigint"), column("last_order_id", "bigint"))),
            foreignKey("customers_last_order_id_fkey", "last_order_id", "orders"));
    Schema cycle = schema(customers, ORDERS);

    assertThat(summaries(Schema.EMPTY, cycle))
        .containsExactly(
            "create table orders",
            "create table customers",
            "add foreign key orders_customer_id_fkey on orders (customer_id) to customers");
    assertThat(summaries(cycle, Schema.EMPTY))
        .containsExactly(
            "drop foreign key orders_customer_id_fkey on orders (customer_id) to customers",
            "drop table customers",
            "drop table orders");
  }

  @Test
  void aTableMayReferenceItself() {
    Table tree =
        with(
            table("tree", required("id", "bigint"), column("parent_id", "bigint")),
            primaryKey("tree_pkey", "id"),
            foreignKey("tree_parent_id_fkey", "parent_id", "tree"));

    assertThat(summaries(Schema.EMPTY, schema(tree))).containsExactly("create table tree");
  }

  @Test
  void reverseOfReverseIsTheOperation() {
    Schema rich = schema(RichTable.TABLE, RichTable.CUSTOMERS, ORDERS.withName(publicName("o")));

    assertThat(SchemaDiff.between(schema(CUSTOMERS), rich))
        .isNotEmpty()
        .allSatisfy(
            operation -> {
              assertThat(operation.reverse()).isNotEqualTo(operation);
              assertThat(operation.reverse().reverse()).isEqualTo(operation);
            });
  }

  private static List<String> summaries(Schema before, Schema after) {
    return SchemaDiff.between(before, after).stream().map(Operation::summary).toList();
  }
}
