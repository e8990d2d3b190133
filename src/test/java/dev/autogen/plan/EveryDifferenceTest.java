package dev.autogen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnStorage;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import dev.autogen.schema.ViewSource;
import dev.autogen.testing.RichTable;
import dev.autogen.testing.SchemaShortcuts;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component in which two schemas can differ has statements, in both directions. */
class EveryDifferenceTest {
  private static final Column PRICE = RichTable.TABLE.columns().get(2);
  private static final PrimaryKey PRIMARY_KEY = RichTable.TABLE.primaryKey().orElseThrow();
  private static final CheckConstraint CHECK =
      RichTable.TABLE.constraints(CheckConstraint.class).get(0);
  private static final Identity IDENTITY = RichTable.ID.identity().orElseThrow();
  private static final Generated GENERATED = RichTable.TOTAL.generated().orElseThrow();
  private static final IndexKey PLAIN_KEY = IndexKey.of(SchemaShortcuts.name("price"), false);

  private static final SeedRow SEED_ROW =
      new SeedRow(
          RichTable.TABLE.name(),
          SchemaShortcuts.names("number"),
          SchemaShortcuts.names("number", "price"),
          List.of(new Expression("7"), new Expression("1")));

  private static final View VIEW =
      new View(
          SchemaShortcuts.publicName("prices"),
          List.of(SchemaShortcuts.column("price", "integer")),
          new Expression("SELECT orders.price FROM orders"),
          List.of(),
          List.of(new ViewSource(RichTable.TABLE.name(), SchemaShortcuts.names("price"))),
          Optional.empty());

  /** Another value for every component; a component that is not here fails the test. */
  private static final Map<String, Object> OTHER =
      Map.ofEntries(
          Map.entry("Table.name", SchemaShortcuts.publicName("purchases")),
          Map.entry("Table.columns", RichTable.TABLE.columns().subList(0, 5)),
          Map.entry("Table.constraints", List.of(PRIMARY_KEY)),
          Map.entry("Table.indexes", List.of()),
          Map.entry("Table.comment", Optional.of("something else")),
          Map.entry("Column.name", SchemaShortcuts.name("cost")),
          Map.entry("Column.type", SqlType.BIGINT),
          Map.entry("Column.nullable", true),
          Map.entry("Column.defaultValue", Optional.of(new Expression("7"))),
          Map.entry("Column.identity", Optional.of(IDENTITY)),
          Map.entry("Column.generated", Optional.of(GENERATED)),
          Map.entry("Column.collation", Optional.of("\"POSIX\"")),
          Map.entry("Column.comment", Optional.of("in cents")),
          Map.entry("Column.storage", new ColumnStorage(Optional.of("plain"), Optional.of("pglz"))),
          Map.entry("PrimaryKey.name", SchemaShortcuts.name("orders_pk")),
          Map.entry("PrimaryKey.columns", SchemaShortcuts.names("id", "number")),
          Map.entry("UniqueConstraint.name", SchemaShortcuts.name("number_once")),
          Map.entry("UniqueConstraint.columns", SchemaShortcuts.names("number", "price")),
          Map.entry("UniqueConstraint.nullsNotDistinct", false),
          Map.entry("UniqueConstraint.deferral", Deferral.NONE),
          Map.entry("CheckConstraint.name", SchemaShortcuts.name("not_negative")),
          Map.entry("CheckConstraint.condition", new Expression("price > 1")),
          Map.entry("CheckConstraint.validated", false),
          Map.entry("ForeignKey.name", SchemaShortcuts.name("to_customer")),
          Map.entry("ForeignKey.columns", SchemaShortcuts.names("number")),
          Map.entry("ForeignKey.referencedTable", SchemaShortcuts.publicName("people")),
          Map.entry("ForeignKey.referencedColumns", SchemaShortcuts.names("number")),
          Map.entry("ForeignKey.onDelete", ReferentialAction.SET_NULL),
          Map.entry("ForeignKey.onUpdate", ReferentialAction.RESTRICT),
          Map.entry("ForeignKey.deferral", Deferral.NONE),
          Map.entry("ForeignKey.validated", false),
          Map.entry("Index.name", SchemaShortcuts.name("notes")),
          Map.entry("Index.keys", List.of(PLAIN_KEY)),
          Map.entry("Index.include", SchemaShortcuts.names("number")),
          Map.entry("Index.unique", false),
          Map.entry("Index.nullsNotDistinct", true),
          Map.entry("Index.method", "gist"),
          Map.entry("Index.where", Optional.empty()),
          Map.entry("Index.options", List.of("fillfactor=80")),
          Map.entry("IndexKey.column", Optional.of(SchemaShortcuts.name("number"))),
          Map.entry("IndexKey.expression", Optional.of(new Expression("upper(note)"))),
          Map.entry("IndexKey.descending", true),
          Map.entry("IndexKey.nullsFirst", true),
          Map.entry("IndexKey.collation", Optional.of("\"C\"")),
          Map.entry("IndexKey.operatorClass", Optional.of("int4_minmax_ops")),
          Map.entry("Identity.kind", Identity.Kind.ALWAYS),
          Map.entry("Identity.options", SequenceOptions.of(SqlType.BIGINT, 1, 50)),
          Map.entry("Generated.expression", new Expression("price * 3")),
          Map.entry("EnumType.name", SchemaShortcuts.publicName("state")),
          Map.entry("EnumType.labels", List.of("NEW", "DONE")),
          Map.entry("EnumType.casts", List.of(EnumType.Cast.FROM_VARCHAR)),
          Map.entry("CompositeType.name", SchemaShortcuts.publicName("place")),
          Map.entry("CompositeType.attributes", List.of(RichTable.LATITUDE)),
          Map.entry("Attribute.name", SchemaShortcuts.name("north")),
          Map.entry("Attribute.type", SqlType.parse("numeric(10,2)")),
          Map.entry("Generated.storage", Generated.Storage.VIRTUAL),
          Map.entry("SeedRow.table", SchemaShortcuts.publicName("purchases")),
          Map.entry("SeedRow.key", List.of()),
          Map.entry("SeedRow.columns", SchemaShortcuts.names("number", "value")),
          Map.entry("SeedRow.values", List.of(new Expression("8"), new Expression("1"))),
          Map.entry("View.name", SchemaShortcuts.publicName("costs")),
          Map.entry("View.columns", List.of(SchemaShortcuts.column("price", "bigint"))),
          Map.entry("View.query", new Expression("SELECT orders.price * 2 AS price FROM orders")),
          Map.entry("View.options", List.of("security_barrier=true")),
          Map.entry("View.sources", List.of(new ViewSource(RichTable.TABLE.name(), List.of()))),
          Map.entry("View.comment", Optional.of("what it costs")),
          Map.entry("SequenceOptions.type", SqlType.INTEGER),
          Map.entry("SequenceOptions.start", 5L),
          Map.entry("SequenceOptions.increment", 50L),
          Map.entry("SequenceOptions.minimum", -3L),
          Map.entry("SequenceOptions.maximum", 1000L),
          Map.entry("SequenceOptions.cache", 20L),
          Map.entry("SequenceOptions.cycle", true));

  /** What follows from the query of a view: it is made anew, in the same words both ways. */
  private static final Set<String> DERIVED = Set.of("View.columns", "View.sources");

  /** One component of a record that is changed. */
  record Change(String component, Schema before, Schema after) {
    @Override
    public String toString() {
      return component;
    }
  }

  static Stream<Change> changes() throws ReflectiveOperationException {
    List<Change> changes = new ArrayList<>();
    add(changes, RichTable.TABLE, EveryDifferenceTest::schema);
    add(changes, PRICE, EveryDifferenceTest::withPrice);
    add(changes, PRIMARY_KEY, it -> withConstraint(PRIMARY_KEY, it));
    add(changes, RichTable.NUMBER, it -> withConstraint(RichTable.NUMBER, it));
    add(changes, CHECK, it -> withConstraint(CHECK, it));
    add(changes, RichTable.CUSTOMER, it -> withConstraint(RichTable.CUSTOMER, it));
    add(changes, RichTable.NOTES, EveryDifferenceTest::withIndex);
    add(changes, PLAIN_KEY, it -> withIndex(RichTable.NOTES.withKeys(List.of(it))));
    add(
        changes,
        IDENTITY,
        it -> withPrice(PRICE.withType(SqlType.BIGINT).withIdentity(Optional.of(it))));
    add(changes, GENERATED, it -> withPrice(PRICE.withGenerated(Optional.of(it))));
    add(changes, RichTable.STATUS, it -> schema(RichTable.TABLE).withEnumTypes(List.of(it)));
    add(changes, RichTable.POINT, it -> schema(RichTable.TABLE).withCompositeTypes(List.of(it)));
    add(
        changes,
        RichTable.LATITUDE,
        it ->
            schema(RichTable.TABLE)
                .withCompositeTypes(
                    List.of(
                        RichTable.POINT.withAttributes(
                            List.of(it, RichTable.POINT.attributes().get(1))))));
    add(changes, SEED_ROW, row -> schema(RichTable.TABLE).withSeedRows(List.of(row)));
    add(changes, VIEW, view -> Schema.EMPTY.withViews(List.of(view)));
    add(
        changes,
        SequenceOptions.of(SqlType.BIGINT, 1, 1),
        it ->
            Schema.EMPTY.withSequences(
                List.of(new Sequence(SchemaShortcuts.publicName("orders_seq"), it))));
    return changes.stream();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void hasStatementsBothWays(Change change) {
    assertThat(change.after()).as("the other value is another").isNotEqualTo(change.before());

    List<Operation> operations = SchemaDiff.between(change.before(), change.after());
    Plan plan =
        Planner.plan(
            operations,
            change.before(),
            change.after(),
            (table, column) -> Optional.empty(),
            PlanOptions.UNKNOWN);

    assertThat(plan.upgrade().steps()).isNotEmpty();
    assertThat(plan.downgrade().steps()).isNotEmpty();
    assertThat(sql(plan.upgrade())).isNotEmpty().allSatisfy(EveryDifferenceTest::saysSomething);
    if (!DERIVED.contains(change.component())) {
      assertThat(sql(plan.upgrade())).isNotEqualTo(sql(plan.downgrade()));
    }
    assertThat(sql(plan.downgrade())).isNotEmpty().allSatisfy(EveryDifferenceTest::saysSomething);
  }

  /** {@code ALTER TABLE t ALTER COLUMN c} and {@code ALTER SEQUENCE s} want a verb behind them. */
  private static void saysSomething(String sql) {
    assertThat(sql)
        .doesNotMatch("ALTER TABLE \\S+ ALTER COLUMN \\S+\\s*")
        .doesNotMatch("ALTER (TABLE|SEQUENCE) \\S+\\s*");
  }

  private static List<String> sql(Section section) {
    return section.steps().stream()
        .flatMap(step -> step.statements().stream())
        .map(statement -> statement.sql())
        .toList();
  }

  private static <T extends Record> void add(
      List<Change> changes, T sample, Function<T, Schema> place)
      throws ReflectiveOperationException {
    for (RecordComponent component : sample.getClass().getRecordComponents()) {
      String name = sample.getClass().getSimpleName() + "." + component.getName();
      Object other = OTHER.get(name);
      if (other == null) {
        throw new AssertionError("no other value is known for " + name);
      }
      changes.add(
          new Change(name, place.apply(sample), place.apply(changed(sample, component, other))));
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> T changed(T sample, RecordComponent changed, Object other)
      throws ReflectiveOperationException {
    RecordComponent[] components = sample.getClass().getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      boolean isChanged = components[i].getName().equals(changed.getName());
      values[i] = isChanged ? other : components[i].getAccessor().invoke(sample);
      boolean isOtherHalf =
          sample instanceof IndexKey
              && changed.getName().equals("expression")
              && components[i].getName().equals("column");
      if (isOtherHalf) {
        values[i] = Optional.empty();
      }
    }
    Constructor<?> constructor = sample.getClass().getDeclaredConstructor(types);
    return (T) constructor.newInstance(values);
  }

  private static Schema schema(Table table) {
    return Schema.EMPTY.withTables(List.of(table, RichTable.CUSTOMERS));
  }

  private static Schema withPrice(Column price) {
    List<Column> columns = new ArrayList<>(RichTable.TABLE.columns());
    columns.set(2, price);
    return schema(RichTable.TABLE.withColumns(columns));
  }

  private static Schema withConstraint(Constraint sample, Constraint constraint) {
    List<Constraint> constraints = new ArrayList<>(RichTable.TABLE.constraints());
    constraints.remove(sample);
    constraints.add(constraint);
    return schema(RichTable.TABLE.withConstraints(constraints));
  }

  private static Schema withIndex(Index index) {
    return schema(RichTable.TABLE.withIndexes(List.of(index)));
  }
}
