package dev.autogen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.SchemaDiff;
import dev.autogen.proof.SampleRows;
import dev.autogen.schema.Column;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoted;
import dev.autogen.testing.Sample;
import dev.autogen.testing.Scenario;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A policy, a trigger or a rule hides rows from the statements of a migration. No data is lost: the
 * run has the same result as without it, or it stops, leaves rows that can be updated, and
 * continues to the same result when the cause is removed.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("server")
class HiddenRowsScenarioTest {
  private static final Sample SAMPLE = Sample.of("hidden", 3);

  private static final Map<Scenario, Free> FREE = new ConcurrentHashMap<>();

  /** What keeps an UPDATE from rows, on every table of a database. */
  enum Guard {
    TRIGGER(
        "CREATE TRIGGER keep BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION hidden.nothing()",
        "DROP TRIGGER keep ON %s"),
    RULE("CREATE RULE keep AS ON UPDATE TO %s DO INSTEAD NOTHING", "DROP RULE keep ON %s"),
    POLICY(
        "ALTER TABLE %1$s ENABLE ROW LEVEL SECURITY; ALTER TABLE %1$s FORCE ROW LEVEL SECURITY;"
            + " CREATE POLICY keep ON %1$s USING (false) WITH CHECK (true)",
        "ALTER TABLE %1$s NO FORCE ROW LEVEL SECURITY; ALTER TABLE %1$s DISABLE ROW LEVEL SECURITY;"
            + " DROP POLICY keep ON %1$s");

    private final String set;
    private final String lift;

    Guard(String set, String lift) {
      this.set = set;
      this.lift = lift;
    }
  }

  static Stream<Arguments> guarded() {
    return SAMPLE
        .of(ScenarioTest.changes().filter(scenario -> scenario.migrationSql().contains(" batch=")))
        .flatMap(scenario -> Stream.of(Guard.values()).map(guard -> Arguments.of(scenario, guard)));
  }

  /** The result of the migration without a policy, trigger or rule. */
  private record Free(
      Schema upgraded,
      Map<String, List<String>> rowsUpgraded,
      Schema downgraded,
      Map<String, List<String>> rowsDowngraded) {
    static Free of(ScenarioMigration made) {
      Schema known = before(made);
      try (ScenarioDatabase database = withRows(made)) {
        database.upgrade(made.migration());
        Schema upgraded = database.read();
        Map<String, List<String>> rowsUpgraded = rows(database, upgraded, known);
        database.downgrade(made.migration());
        Schema downgraded = database.read();
        return new Free(upgraded, rowsUpgraded, downgraded, rows(database, downgraded, known));
      }
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("guarded")
  void noRowIsLeftOutThereAndBack(Scenario scenario, Guard guard) {
    ScenarioMigration made = ScenarioTest.made(scenario);
    Free free = FREE.computeIfAbsent(scenario, it -> Free.of(made));
    Schema known = before(made);
    try (ScenarioDatabase hindered = withRows(made)) {
      runHindered(hindered, guard, database -> database.upgrade(made.migration()));
      assertSame(hindered, free.upgraded(), free.rowsUpgraded(), known);
      runHindered(hindered, guard, database -> database.downgrade(made.migration()));
      assertSame(hindered, free.downgraded(), free.rowsDowngraded(), known);
    }
  }

  private static void runHindered(
      ScenarioDatabase database, Guard guard, Consumer<ScenarioDatabase> run) {
    database.execute("RESET ROLE");
    hinder(database, guard);
    boolean stopped = stops(database, run);
    free(database, guard);
    if (stopped) {
      assertUpdatable(database);
      run.accept(database);
    }
  }

  /** The columns whose values are known: where rows are made up, two databases may differ. */
  private static Schema before(ScenarioMigration made) {
    return made.scenario().rowsSql().isPresent() ? made.comparison().before() : Schema.EMPTY;
  }

  private static ScenarioDatabase withRows(ScenarioMigration made) {
    ScenarioDatabase database = ScenarioDatabase.withRowsOf(made.scenario());
    if (made.scenario().rowsSql().isEmpty()) {
      Schema before = database.read();
      new SampleRows(before, made.comparison().target()).insert(database.connection());
    }
    return database;
  }

  /** A superuser sees what policies hide, so the run gets another role, the owner of all. */
  private static void hinder(ScenarioDatabase database, Guard guard) {
    database.execute(
        "CREATE SCHEMA hidden; CREATE FUNCTION hidden.nothing() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN RETURN NULL; END'");
    for (Table table : database.read().tables()) {
      database.execute(guard.set.formatted(Quoted.name(table.name())));
    }
    if (guard == Guard.POLICY) {
      OwningRole.take(database);
    }
  }

  private static boolean stops(ScenarioDatabase database, Consumer<ScenarioDatabase> run) {
    try {
      run.accept(database);
      return false;
    } catch (DatabaseException | RefusedException e) {
      assertThat(e.getMessage()).containsAnyOf("row", "rule", "polic");
      return true;
    }
  }

  private static void free(ScenarioDatabase database, Guard guard) {
    if (guard == Guard.POLICY) {
      OwningRole.giveBack(database);
    }
    for (Table table : database.read().tables()) {
      if (!table.name().name().value().equals("autogen_history")) {
        liftWhereItIs(database, guard, table);
      }
    }
    database.execute("DROP SCHEMA hidden CASCADE");
    if (guard == Guard.POLICY) {
      database.execute("SET ROLE " + OwningRole.NAME);
    }
  }

  private static void liftWhereItIs(ScenarioDatabase database, Guard guard, Table table) {
    String name = Quoted.name(table.name());
    String has =
        "SELECT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'keep' AND tgrelid = '%1$s'::regclass)"
            + " OR EXISTS (SELECT FROM pg_rewrite WHERE rulename = 'keep' AND ev_class = '%1$s'::regclass)"
            + " OR EXISTS (SELECT FROM pg_policy WHERE polname = 'keep' AND polrelid = '%1$s'::regclass)";
    if (database.query(has.formatted(name)).equals(List.of("t"))) {
      database.execute(guard.lift.formatted(name));
    }
  }

  /** Running code that knows nothing of the migration can still write every row. */
  private static void assertUpdatable(ScenarioDatabase database) {
    for (Table table : database.read().tables()) {
      table.columns().stream()
          .filter(column -> column.generated().isEmpty())
          .filter(
              column ->
                  column.identity().filter(it -> it.kind().toString().equals("ALWAYS")).isEmpty())
          .findFirst()
          .ifPresent(
              column ->
                  database.execute(
                      "UPDATE %s SET %2$s = %2$s"
                          .formatted(Quoted.name(table.name()), Quoted.name(column.name()))));
    }
  }

  private static void assertSame(
      ScenarioDatabase database, Schema schema, Map<String, List<String>> rows, Schema known) {
    assertThat(SchemaDiff.between(database.read(), schema)).isEmpty();
    assertThat(rows(database, schema, known)).isEqualTo(rows);
  }

  /**
   * The values of columns that were there; of new ones, which may be random, whether there is one.
   */
  private static Map<String, List<String>> rows(
      ScenarioDatabase database, Schema schema, Schema known) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Table table : schema.tables()) {
      if (table.name().name().value().equals("autogen_history")) {
        continue;
      }
      String columns =
          String.join(
              ", ",
              table.columns().stream()
                  .map(
                      column ->
                          Quoted.name(column.name())
                              + (isIn(known, table, column) ? "" : " IS NULL"))
                  .sorted()
                  .toList());
      rows.put(
          table.name().toString(),
          database.query("SELECT ROW(" + columns + ")::text FROM " + Quoted.name(table.name())));
    }
    return rows;
  }

  private static boolean isIn(Schema before, Table table, Column column) {
    return before.table(table.name()).flatMap(it -> it.column(column.name())).isPresent();
  }

  /** A role without the rights of a superuser to which all of a database belongs. */
  private static final class OwningRole {
    private static final String NAME = "autogen_hidden_rows";

    static synchronized void take(ScenarioDatabase database) {
      database.execute(
          "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN CREATE ROLE %1$s; END IF; END $$"
              .formatted(NAME));
      for (String statement :
          database.query(
              """
              SELECT format('ALTER SCHEMA %%I OWNER TO %1$s', nspname) FROM pg_namespace
              WHERE nspname !~ '^(pg_|information_schema)'
              UNION ALL
              SELECT format('ALTER %%s %%s OWNER TO %1$s',
                            CASE relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END,
                            oid::regclass)
              FROM pg_class c
              WHERE relkind IN ('r', 'p', 'S', 'v', 'm') AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = c.oid AND objsubid = 0 AND deptype IN ('a', 'i', 'e'))
              UNION ALL
              SELECT format('ALTER TYPE %%s OWNER TO %1$s', t.oid::regtype) FROM pg_type t
              WHERE typtype IN ('e', 'c', 'd') AND typnamespace::regnamespace::text !~ '^(pg_|information_schema)'
                AND (typrelid = 0 OR (SELECT relkind FROM pg_class WHERE oid = typrelid) = 'c')
                AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = t.oid AND deptype = 'e')
              UNION ALL
              SELECT format('ALTER FUNCTION %%s OWNER TO %1$s', p.oid::regprocedure) FROM pg_proc p
              WHERE prokind = 'f' AND pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
                AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')"""
                  .formatted(NAME))) {
        database.execute(statement);
      }
      database.execute(
          "GRANT CREATE ON DATABASE %s TO %s"
              .formatted(database.query("SELECT quote_ident(current_database())").get(0), NAME));
      database.execute("SET ROLE " + NAME);
    }

    static void giveBack(ScenarioDatabase database) {
      database.execute("RESET ROLE");
    }
  }
}
