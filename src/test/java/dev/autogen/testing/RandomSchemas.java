package dev.autogen.testing;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.View;
import dev.autogen.sql.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random schemas of everything that an entity model can express. Two schemas of one generator share
 * most of their names, so a pair can differ in everything.
 */
public final class RandomSchemas {
  private static final List<String> NAMESPACES = List.of("public", "public", "public", "audit");
  private static final List<String> TABLES = List.of("users", "Order", "line", "group", "tag");
  private static final Set<String> VIEWED = Set.of("users", "Order", "line");
  private static final List<String> COLUMNS =
      List.of("a", "b", "c", "d", "userName", "select", "e", "f");

  private static final List<String> TEXTS =
      List.of("varchar(20)", "varchar(50)", "varchar", "text");

  private static final List<String> NUMBERS =
      List.of(
          "integer", "bigint", "smallint", "numeric(10,2)", "numeric(12,4)", "double precision");

  /**
   * The types that a column of a name may have: their values turn into each other, at least those
   * of sample rows.
   */
  private static final Map<String, List<String>> TYPES =
      Map.of(
          "a", TEXTS,
          "b", NUMBERS,
          "c", NUMBERS,
          "d", Stream.concat(TEXTS.stream(), NUMBERS.stream()).toList(),
          "userName", TEXTS,
          "select", NUMBERS,
          "e", List.of("date", "timestamptz", "timestamp"),
          "f", List.of("jsonb", "json"));

  private static final List<List<String>> LABELS =
      List.of(
          List.of("A", "B"),
          List.of("A", "B", "C"),
          List.of("A", "C", "B"),
          List.of("B", "A", "it's"),
          List.of("D", "A", "E", "B"));

  private static final List<List<String>> ATTRIBUTES =
      List.of(
          List.of("x integer", "y integer"),
          List.of("y integer", "x integer"),
          List.of("x integer", "y integer", "z varchar(10)"),
          List.of("z varchar(10)", "x bigint"));

  /** Columns that may be unique take no null away, as one value for all rows would occur twice. */
  private static final Set<String> UNIQUE = Set.of("b", "d");

  private final Random random;

  public RandomSchemas(long seed) {
    random = new Random(seed);
  }

  /** A schema of a few tables. */
  public Schema next() {
    List<Table> tables = new ArrayList<>();
    for (String name : TABLES) {
      if (random.nextInt(3) > 0) {
        tables.add(
            table(QualifiedName.of("line".equals(name) ? pick(NAMESPACES) : "public", name)));
      }
    }
    List<Table> linked = tables.stream().map(table -> withForeignKeys(table, tables)).toList();
    List<Sequence> sequences = new ArrayList<>();
    for (String name : List.of("users_seq", "Other_seq")) {
      if (random.nextBoolean()) {
        long increment = pick(List.of(1L, 10L, 50L));
        sequences.add(
            new Sequence(
                QualifiedName.of("public", name),
                SequenceOptions.of(SqlType.BIGINT, pick(List.of(1L, 1L, 100L)), increment)));
      }
    }
    List<Identifier> namespaces =
        linked.stream().map(table -> table.name().namespace()).distinct().toList();
    Schema typed =
        withTypes(
            Schema.EMPTY.withNamespaces(namespaces).withTables(linked).withSequences(sequences));
    return typed.withViews(views(typed.tables()));
  }

  /** A view over each table that may have one, and one over the first of them. */
  private List<View> views(List<Table> tables) {
    List<View> views = new ArrayList<>();
    for (Table table : tables) {
      if (VIEWED.contains(table.name().name().value()) && random.nextInt(3) > 0) {
        views.add(view(table.name().name() + "_view", table.columns(), Quoted.name(table.name())));
      }
    }
    if (!views.isEmpty() && random.nextBoolean()) {
      View first = views.get(0);
      views.add(view("a_view_over_it", first.columns(), Quoted.name(first.name())));
    }
    return views;
  }

  private View view(String name, List<Column> columns, String from) {
    List<Column> shown =
        columns.stream()
            .filter(column -> column.name().value().equals("id") || random.nextInt(3) > 0)
            .toList();
    String list =
        shown.stream().map(column -> Quoted.name(column.name())).collect(Collectors.joining(", "));
    String filter = random.nextBoolean() ? " where id > 1" : "";
    return new View(
        QualifiedName.of("public", name),
        shown.stream().map(column -> column.withComment(Optional.empty())).toList(),
        new Expression("select " + list + " from " + from + filter),
        List.of(),
        List.of(),
        sometimes(4).map(yes -> "shows " + name));
  }

  /** Types of two kinds, and columns of them; what rows hold is in all variants of the labels. */
  private Schema withTypes(Schema schema) {
    boolean listed = random.nextBoolean();
    boolean rows = random.nextBoolean();
    EnumType mood = EnumType.of(SchemaShortcuts.publicName("mood"), pick(LABELS));
    List<CompositeType.Attribute> attributes = new ArrayList<>();
    for (String attribute : pick(ATTRIBUTES)) {
      String[] words = attribute.split(" ", 2);
      attributes.add(
          new CompositeType.Attribute(SchemaShortcuts.name(words[0]), SqlType.parse(words[1])));
    }
    if (listed && random.nextBoolean()) {
      attributes.add(
          new CompositeType.Attribute(SchemaShortcuts.name("mood"), SqlType.named(mood.name())));
    }
    CompositeType spot = new CompositeType(SchemaShortcuts.publicName("spot"), attributes);
    List<Table> tables =
        schema.tables().stream()
            .map(table -> listed ? withMood(table) : table)
            .map(table -> rows ? withSpot(table) : table)
            .toList();
    return schema
        .withTables(tables)
        .withEnumTypes(listed ? List.of(mood) : List.of())
        .withCompositeTypes(rows ? List.of(spot) : List.of());
  }

  private Table withMood(Table table) {
    Column mood =
        Column.of("mood", pick(List.of("mood", "mood", "varchar(20)")), random.nextBoolean())
            .withDefault(sometimes(3).map(yes -> new Expression("'A'")));
    Table result = SchemaShortcuts.with(table, mood);
    if (random.nextInt(3) == 0) {
      result = SchemaShortcuts.with(result, SchemaShortcuts.column("moods", "mood[]"));
    }
    if (random.nextInt(3) == 0) {
      Identifier check = generated(table.name(), List.of("mood"), "check");
      result =
          SchemaShortcuts.with(
              result, new CheckConstraint(check, new Expression("mood in ('A', 'B')")));
    }
    if (random.nextInt(3) == 0) {
      Identifier index = new Identifier("mood_of_" + table.name().name());
      result =
          SchemaShortcuts.with(
              result, Index.of(index, false, List.of(IndexKey.of(mood.name(), false))));
    }
    return result;
  }

  private Table withSpot(Table table) {
    return SchemaShortcuts.with(table, SchemaShortcuts.column("spot", "spot"));
  }

  private Table table(QualifiedName name) {
    List<Column> columns = new ArrayList<>();
    boolean identity = random.nextBoolean();
    Column id = Column.of("id", "bigint", false);
    columns.add(
        identity
            ? id.withIdentity(
                Optional.of(
                    new Identity(
                        pick(List.of(Identity.Kind.BY_DEFAULT, Identity.Kind.ALWAYS)),
                        SequenceOptions.of(SqlType.BIGINT, 1, 1))))
            : id);
    for (String column : COLUMNS) {
      if (random.nextInt(3) > 0) {
        columns.add(column(column));
      }
    }
    Table table =
        new Table(
            name,
            columns,
            List.of(
                new PrimaryKey(
                    generated(name, List.of("id"), "pkey"), SchemaShortcuts.names("id"))),
            List.of(),
            sometimes(4).map(yes -> "about " + name.name()));
    return withIndexes(withChecks(withUnique(table)));
  }

  private Column column(String name) {
    String type = pick(TYPES.getOrDefault(name, List.of()));
    Column column =
        Column.of(name, type, UNIQUE.contains(name) || random.nextBoolean())
            .withComment(sometimes(6).map(yes -> "it's " + name));
    if (COLUMNS.indexOf(name) < 6 && random.nextInt(4) == 0) {
      return column.withDefault(Optional.of(new Expression(isText(column.type()) ? "'7'" : "7")));
    }
    return column;
  }

  private static boolean isText(SqlType type) {
    return Set.of("varchar", "text").contains(type.name());
  }

  private Table withUnique(Table table) {
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    for (Column column : table.columns()) {
      if (UNIQUE.contains(column.name().value())
          && column.defaultValue().isEmpty()
          && random.nextInt(3) == 0) {
        constraints.add(
            UniqueConstraint.of(
                generated(table.name(), List.of(column.name().value()), "key"),
                List.of(column.name())));
      }
    }
    return table.withConstraints(constraints);
  }

  private Table withChecks(Table table) {
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    for (Column column : table.columns()) {
      if (TYPES.getOrDefault(column.name().value(), NUMBERS).equals(TEXTS)
          && random.nextInt(5) == 0) {
        String quoted = '"' + column.name().value() + '"';
        String values = pick(List.of("'7','1','2','3'", "'1','2','3','7','x'"));
        constraints.add(
            new CheckConstraint(
                generated(table.name(), List.of(column.name().value()), "check"),
                new Expression(quoted + " in (" + values + ")")));
      }
    }
    return table.withConstraints(constraints);
  }

  private Table withIndexes(Table table) {
    List<Index> indexes = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      List<Column> sortable =
          table.columns().stream()
              .filter(column -> !column.type().name().startsWith("json"))
              .toList();
      Column first = pick(sortable);
      List<IndexKey> keys =
          new ArrayList<>(List.of(IndexKey.of(first.name(), random.nextBoolean())));
      if (isText(first.type()) && random.nextInt(3) == 0) {
        keys.set(0, IndexKey.of(new Expression("lower(\"" + first.name() + "\")"), false));
      }
      indexes.add(Index.of(new Identifier("ix_" + table.name().name() + "_" + i), false, keys));
    }
    return table.withIndexes(indexes);
  }

  /** Foreign keys in columns of their own, so that sample rows can meet them. */
  private Table withForeignKeys(Table table, List<Table> all) {
    List<Column> columns = new ArrayList<>(table.columns());
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    Set<Identifier> taken = new HashSet<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      Identifier column = new Identifier("ref" + i);
      Table parent = pick(all);
      columns.add(Column.of(column.value(), "bigint", true));
      constraints.add(
          ForeignKey.of(
                  GeneratedName.of(table.name().name(), List.of(column), "fkey", taken),
                  List.of(column),
                  parent.name(),
                  SchemaShortcuts.names("id"))
              .withActions(
                  pick(
                      List.of(
                          ReferentialAction.NO_ACTION,
                          ReferentialAction.CASCADE,
                          ReferentialAction.SET_NULL)),
                  ReferentialAction.NO_ACTION));
    }
    if (random.nextInt(4) == 0) {
      columns.add(
          Column.of("doubled", "bigint", true)
              .withGenerated(
                  Optional.of(
                      Generated.stored(new Expression(pick(List.of("id * 2", "id + id")))))));
    }
    if (table.column(new Identifier("b")).isPresent() && random.nextInt(3) == 0) {
      columns.add(
          Column.of("more", "double precision", true)
              .withGenerated(
                  Optional.of(Generated.stored(new Expression(pick(List.of("b * 2", "b")))))));
    }
    return table.withColumns(columns).withConstraints(constraints);
  }

  private static Identifier generated(QualifiedName table, List<String> columns, String label) {
    return GeneratedName.of(
        table.name(), columns.stream().map(Identifier::new).toList(), label, Set.of());
  }

  private Optional<Boolean> sometimes(int times) {
    return random.nextInt(times) == 0 ? Optional.of(true) : Optional.empty();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
