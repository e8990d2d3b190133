package dev.autogen;

import dev.autogen.depend.Dependents;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.migration.Format;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.normalize.Normalization;
import dev.autogen.operation.Operation;
import dev.autogen.plan.Division;
import dev.autogen.plan.Plan;
import dev.autogen.plan.PlanOptions;
import dev.autogen.plan.Planner;
import dev.autogen.plan.SchemaChange;
import dev.autogen.proof.Proof;
import dev.autogen.render.MigrationText;
import dev.autogen.render.Renderer;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.sql.Quoted;
import dev.autogen.sql.SqlWriter;
import dev.autogen.testing.RandomDependents;
import dev.autogen.testing.RandomSchemas;
import dev.autogen.testing.SchemaDump;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * For random pairs of schemas, the upgrade reaches the second and the downgrade restores the first.
 * {@code -Drandom.pairs=5000 -Drandom.seed=1} sets the number of pairs and the seed.
 */
class RandomModelsTest {
  private static final long FIRST_SEED = Long.getLong("random.seed", 1);

  /** A pair that fails is made as small as it can be, which takes minutes. */
  private static final boolean SHRINKS =
      !"false".equals(System.getProperty("random.shrink", "true"));

  private static final int PAIRS = Integer.getInteger("random.pairs", 32);

  private static final List<Division> DIVISIONS =
      List.of(new Division(false, true), new Division(true, false), new Division(true, true));

  private static final List<Identifier> NAMESPACES =
      List.of(QualifiedName.PUBLIC, new Identifier("audit"));

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> upgradeReachesTheOtherAndDowngradeGivesBack() {
    return LongStream.range(FIRST_SEED, FIRST_SEED + PAIRS)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest("seed " + seed, () -> requireProof(seed, Division.NONE)));
  }

  /** The same on fewer pairs, in several migrations. */
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> severalMigrationsDoTheSame() {
    return LongStream.range(FIRST_SEED, FIRST_SEED + PAIRS / 4)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed,
                    () -> requireProof(seed, DIVISIONS.get((int) (seed % DIVISIONS.size())))));
  }

  /** The same on tables on which people put policies, triggers, privileges and the like. */
  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> whatDependsOnTablesSurvives() {
    return LongStream.range(FIRST_SEED, FIRST_SEED + PAIRS / 2)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> requireKept(seed)));
  }

  private static void requireKept(long seed) throws SQLException {
    RandomSchemas schemas = new RandomSchemas(seed);
    Schema before = schemas.next();
    Schema after = schemas.next();
    PooledDatabase pooled = DatabasePool.take();
    Connection connection = pooled.connection();
    try (Statement jdbc = connection.createStatement()) {
      create(connection, before);
      jdbc.execute(RandomDependents.FUNCTION);
      jdbc.execute("CREATE PUBLICATION by_hand");
      Schema live = SchemaReader.read(connection, NAMESPACES);
      Schema target = Normalization.normalize(connection, after, live);
      List<String> made = new ArrayList<>();
      for (String statement : RandomDependents.on(live, seed)) {
        if (isPossible(connection, statement, SchemaDiff.between(live, target), live)) {
          made.add(statement);
        }
      }
      Pair pair =
          new Pair(live, target, Division.NONE, new Dependents(byHand(connection), List.of()));
      for (Migration migration : pair.migrations()) {
        try {
          Proof.of(connection, migration, Optional.of(target), NAMESPACES, "test");
        } catch (DatabaseException e) {
          if (String.valueOf(e.getMessage()).contains("cannot be used in statistics")) {
            // The new type has no order. Nothing is written then.
            continue;
          }
          throw new AssertionError(
              "seed %d: %s%n%s%n%s"
                  .formatted(seed, e.getMessage(), String.join("\n", made), pair.text()));
        }
      }
    } finally {
      try (Statement jdbc = connection.createStatement()) {
        jdbc.execute("DROP PUBLICATION IF EXISTS by_hand");
      }
      DatabasePool.giveBack(pooled);
    }
  }

  /** Creates a dependent, unless PostgreSQL or autogen refuses it. */
  private static boolean isPossible(
      Connection connection, String statement, List<Operation> operations, Schema live)
      throws SQLException {
    connection.setAutoCommit(false);
    try (Statement jdbc = connection.createStatement()) {
      jdbc.execute(statement);
      if (new Dependents(byHand(connection), List.of()).refusals(operations, live).isEmpty()) {
        connection.commit();
        return true;
      }
      connection.rollback();
      return false;
    } catch (SQLException e) {
      connection.rollback();
      return false;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** What no schema record describes. */
  private static List<Dependent> byHand(Connection connection) {
    return UnmanagedReader.dependents(connection, NAMESPACES).stream()
        .filter(it -> it.kind().isOutsideOfSchemas())
        .toList();
  }

  private static void requireProof(long seed, Division division) throws SQLException {
    RandomSchemas schemas = new RandomSchemas(seed);
    Pair pair = new Pair(schemas.next(), schemas.next(), division);
    Optional<String> failure = failure(pair);
    if (failure.isPresent()) {
      Pair small = SHRINKS ? shrink(pair) : pair;
      throw new AssertionError(
          "seed %d: %s%nsmaller: %s%n%nbefore: %s%n%nafter: %s%n%n%s"
              .formatted(
                  seed,
                  failure.get(),
                  failure(small).orElse("gone"),
                  small.before,
                  small.after,
                  small.text()));
    }
  }

  /** Takes away what can go while the proof still fails, though both schemas are sound. */
  private static Pair shrink(Pair pair) throws SQLException {
    Pair smallest = pair;
    boolean progress = true;
    while (progress) {
      progress = false;
      for (Pair smaller : smallest.smaller()) {
        if (canBeCreated(smaller.after) && failure(smaller).isPresent()) {
          smallest = smaller;
          progress = true;
          break;
        }
      }
    }
    return smallest;
  }

  private static boolean canBeCreated(Schema schema) {
    PooledDatabase pooled = DatabasePool.take();
    try {
      create(pooled.connection(), schema);
      return true;
    } catch (SQLException e) {
      return false;
    } finally {
      DatabasePool.giveBack(pooled);
    }
  }

  private static Optional<String> failure(Pair pair) {
    PooledDatabase pooled = DatabasePool.take();
    ScratchDatabase database = pooled.database();
    Connection connection = pooled.connection();
    try {
      try {
        create(connection, pair.before);
      } catch (SQLException e) {
        // A smaller pair that is no schema at all, such as one without a referenced table.
        return Optional.empty();
      }
      Optional<String> dumpBefore = SchemaDump.of(database);
      Schema live = SchemaReader.read(connection, NAMESPACES);
      Pair settled =
          new Pair(live, Normalization.normalize(connection, pair.after, live), pair.division);
      List<Migration> migrations = settled.migrations();
      for (Migration migration : migrations) {
        boolean last = migration.equals(migrations.get(migrations.size() - 1));
        Optional<Schema> target = Optional.of(settled.after).filter(schema -> last);
        List<String> open =
            Proof.of(connection, migration, target, Optional.of(settled.after), NAMESPACES, "test");
        if (!open.isEmpty()) {
          return Optional.of("not proven: " + open);
        }
        if (migrations.size() > 1) {
          empty(connection);
        }
      }
      return judged(database, migrations, settled.after, dumpBefore);
    } catch (DatabaseException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      DatabasePool.giveBack(pooled);
    }
  }

  /** The rows of one proof need not be what the next migration takes, or the way back of others. */
  private static void empty(Connection connection) throws SQLException {
    List<String> tables =
        SchemaReader.read(connection, NAMESPACES).tables().stream()
            .map(table -> Quoted.name(table.name()))
            .toList();
    if (!tables.isEmpty()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("TRUNCATE " + String.join(", ", tables));
      }
    }
  }

  /** What {@code pg_dump} has to say, which knows nothing of autogen; nothing where it is happy. */
  private static Optional<String> judged(
      ScratchDatabase database,
      List<Migration> migrations,
      Schema after,
      Optional<String> dumpBefore)
      throws SQLException {
    if (dumpBefore.isEmpty()) {
      return Optional.empty();
    }
    try (Connection connection = database.connect()) {
      MigrationRunner runner =
          new MigrationRunner(connection, new HistoryTable(connection, "test"));
      runner.upgrade(migrations);
      Optional<String> reached = SchemaDump.of(database);
      List<Migration> lastFirst = new ArrayList<>(migrations);
      Collections.reverse(lastFirst);
      runner.downgrade(lastFirst);
      Optional<String> missed = difference("upgraded", reached, dumpOfFresh(after));
      return missed.isPresent()
          ? missed
          : difference("downgraded", SchemaDump.of(database), dumpBefore);
    }
  }

  private static Optional<String> dumpOfFresh(Schema schema) throws SQLException {
    PooledDatabase pooled = DatabasePool.take();
    try {
      create(pooled.connection(), schema);
      return SchemaDump.of(pooled.database());
    } finally {
      DatabasePool.giveBack(pooled);
    }
  }

  private static Optional<String> difference(
      String label, Optional<String> actual, Optional<String> expected) throws SQLException {
    List<String> found = SchemaDump.sortedLines(actual.orElseThrow());
    List<String> wanted = SchemaDump.sortedLines(expected.orElseThrow());
    if (!found.equals(wanted)) {
      // A check that PostgreSQL carried through a change of type is spelled in another way.
      found = SchemaDump.sortedLines(restored(actual.orElseThrow()));
      wanted = SchemaDump.sortedLines(restored(expected.orElseThrow()));
    }
    return found.equals(wanted)
        ? Optional.empty()
        : Optional.of(
            "%s, pg_dump misses %s and has besides %s"
                .formatted(label, without(wanted, found), without(found, wanted)));
  }

  /** The dump of a database that was restored from a dump. */
  private static String restored(String dump) throws SQLException {
    PooledDatabase pooled = DatabasePool.take();
    try (Statement statement = pooled.connection().createStatement()) {
      statement.execute(dump);
      return SchemaDump.of(pooled.database()).orElseThrow();
    } finally {
      DatabasePool.giveBack(pooled);
    }
  }

  private static List<String> without(List<String> lines, List<String> known) {
    return lines.stream().filter(line -> !known.contains(line)).toList();
  }

  private static void create(Connection connection, Schema schema) throws SQLException {
    try (Statement jdbc = connection.createStatement()) {
      for (Operation operation : Planner.ordered(SchemaDiff.between(Schema.EMPTY, schema))) {
        for (dev.autogen.sql.Statement statement : SqlWriter.statements(operation)) {
          jdbc.execute(statement.sql());
        }
      }
    }
  }

  /** Two schemas and the way between them. */
  private record Pair(Schema before, Schema after, Division division, Dependents dependents) {
    Pair(Schema before, Schema after, Division division) {
      this(before, after, division, Dependents.NONE);
    }

    List<String> texts() {
      List<Plan> plans =
          Planner.plans(
              new SchemaChange(SchemaDiff.between(before, after), before, after, Numbering.NONE),
              Pair::value,
              PlanOptions.UNKNOWN.with(dependents),
              division);
      Renderer renderer = new Renderer(Format.load("sql", Optional.empty()));
      List<String> texts = new ArrayList<>();
      for (Plan plan : plans) {
        String revision = Integer.toString(texts.size() + 1);
        texts.add(
            renderer
                .files(MigrationText.of("random", revision, List.of(), "now"), plan)
                .get(0)
                .text());
      }
      return texts;
    }

    String text() {
      return String.join("\n", texts());
    }

    List<Migration> migrations() {
      return texts().stream()
          .map(text -> new MigrationFolder(Path.of("random")).parse("random.sql", text))
          .toList();
    }

    private static Optional<Expression> value(QualifiedName table, Column column) {
      String value =
          switch (column.name().value().equals("mood") ? "mood" : column.type().name()) {
            case "mood" -> "'A'";
            case "varchar", "text" -> "'7'";
            case "json", "jsonb" -> "'{}'";
            case "date", "timestamp", "timestamptz" -> "CURRENT_DATE";
            default -> "7";
          };
      return column.defaultValue().or(() -> Optional.of(new Expression(value)));
    }

    List<Pair> smaller() {
      List<Pair> smaller = new ArrayList<>();
      smaller(before).forEach(schema -> smaller.add(new Pair(schema, after, division)));
      smaller(after).forEach(schema -> smaller.add(new Pair(before, schema, division)));
      Stream.concat(before.tables().stream(), after.tables().stream())
          .map(Table::name)
          .distinct()
          .forEach(
              name -> smaller.add(new Pair(without(before, name), without(after, name), division)));
      return smaller.stream().filter(pair -> isWhole(pair.before) && isWhole(pair.after)).toList();
    }

    /** Whether all that is mentioned is there; every table keeps its id. */
    private static boolean isWhole(Schema schema) {
      return schema.tables().stream().allMatch(table -> isWhole(table, schema))
          && schema.views().stream().allMatch(view -> readsSomething(view, schema));
    }

    private static boolean readsSomething(View view, Schema schema) {
      return Stream.concat(
              schema.tables().stream().map(Table::name), schema.views().stream().map(View::name))
          .anyMatch(name -> !name.equals(view.name()) && view.query().mentions(name.name()));
    }

    private static boolean isWhole(Table table, Schema schema) {
      Identifier id = new Identifier("id");
      Stream<Identifier> mentioned =
          Stream.concat(
              table.constraints().stream().flatMap(constraint -> constraint.columns().stream()),
              table.indexes().stream()
                  .flatMap(index -> index.keys().stream())
                  .flatMap(key -> key.column().stream()));
      return table.primaryKey().isPresent()
          && table.column(id).isPresent()
          && mentioned.allMatch(name -> table.column(name).isPresent())
          && table.foreignKeys().stream()
              .allMatch(key -> schema.table(key.referencedTable()).isPresent());
    }

    private static Schema without(Schema schema, QualifiedName table) {
      return schema.withTables(
          schema.tables().stream().filter(found -> !found.name().equals(table)).toList());
    }

    private static List<Schema> smaller(Schema schema) {
      List<Schema> smaller = new ArrayList<>();
      if (!schema.sequences().isEmpty()) {
        smaller.add(schema.withSequences(List.of()));
      }
      for (View view : schema.views()) {
        List<View> rest = new ArrayList<>(schema.views());
        rest.remove(view);
        smaller.add(schema.withViews(rest));
      }
      for (Table table : schema.tables()) {
        smaller.add(without(schema, table.name()));
        each(table.constraints(), table::withConstraints)
            .forEach(less -> smaller.add(replace(schema, less)));
        each(table.indexes(), table::withIndexes)
            .forEach(less -> smaller.add(replace(schema, less)));
        boolean hasExpressions =
            !table.constraints(CheckConstraint.class).isEmpty() || !table.indexes().isEmpty();
        each(hasExpressions ? List.<Column>of() : table.columns(), table::withColumns)
            .forEach(less -> smaller.add(replace(schema, less)));
      }
      return smaller;
    }

    private static <T> List<Table> each(List<T> parts, Function<List<T>, Table> with) {
      List<Table> tables = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        List<T> rest = new ArrayList<>(parts);
        rest.remove(i);
        tables.add(with.apply(rest));
      }
      return tables;
    }

    private static Schema replace(Schema schema, Table table) {
      return schema.withTables(
          schema.tables().stream()
              .map(found -> found.name().equals(table.name()) ? table : found)
              .toList());
    }
  }
}
