package dev.autogen.benchmarks;

import static dev.autogen.testing.SchemaShortcuts.check;
import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.foreignKey;
import static dev.autogen.testing.SchemaShortcuts.index;
import static dev.autogen.testing.SchemaShortcuts.name;
import static dev.autogen.testing.SchemaShortcuts.primaryKey;
import static dev.autogen.testing.SchemaShortcuts.publicName;
import static dev.autogen.testing.SchemaShortcuts.required;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static dev.autogen.testing.SchemaShortcuts.unique;
import static dev.autogen.testing.SchemaShortcuts.with;

import dev.autogen.DatabaseException;
import dev.autogen.benchmarks.Load.Application;
import dev.autogen.config.RunLimits;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.Format;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.normalize.Normalization;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.plan.Division;
import dev.autogen.plan.Plan;
import dev.autogen.plan.PlanOptions;
import dev.autogen.plan.PlanStrategy;
import dev.autogen.plan.Planner;
import dev.autogen.plan.SchemaChange;
import dev.autogen.render.MigrationText;
import dev.autogen.render.Renderer;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.run.RunListener;
import dev.autogen.run.RunnerLock;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Safe and plain plans compared, on a table that an application uses at the same time. */
class TrafficBenchmark {
  private static final long ROWS = Long.getLong("rows", 2_000_000);

  private static final Table OWNERS =
      with(table("owners", required("id", "bigint")), primaryKey("owners_pkey", "id"));

  private static final List<Column> COLUMNS =
      List.of(
          required("id", "bigint"),
          column("owner", "bigint"),
          required("status", "varchar(20)"),
          required("code", "varchar(40)"),
          required("amount", "integer"),
          column("note", "varchar(80)"),
          column("kind", "kind"));

  private static final EnumType KIND =
      EnumType.of(publicName("kind"), List.of("OTHER", "SMALL", "LARGE"));

  private static final Table ACCOUNTS =
      with(
          with(
              table("accounts", COLUMNS.toArray(Column[]::new)), primaryKey("accounts_pkey", "id")),
          check("accounts_status_check", "status IN ('NEW', 'PAID')"));

  private static final Application OLD = application("", "", "note");
  private static final Application WITH_LEVEL = application(", level", ", 'gold'", "note");
  private static final Application RENAMED = application("", "", "remark");

  private static Application application(String more, String values, String note) {
    return new Application(
        "SELECT id, owner, status, code, amount, kind, " + note + " FROM accounts WHERE id = ?",
        "UPDATE accounts SET amount = amount + 1, " + note + " = ? WHERE id = ?",
        "INSERT INTO accounts (id, owner, status, code, amount, "
            + note
            + more
            + ") VALUES (?, 7, 'NEW', 'new ' || nextval('codes'), 1, 'x'"
            + values
            + ")");
  }

  /** One change of the model, and the code after it. */
  private record Change(
      String name, Schema before, Schema after, List<Operation> operations, Application code) {
    static Change to(String name, Table accounts, Application code) {
      return to(name, accounts, KIND, code);
    }

    static Change to(String name, Table accounts, EnumType kind, Application code) {
      Schema before = with(ACCOUNTS, KIND);
      Schema after = with(accounts, kind);
      return new Change(name, before, after, SchemaDiff.between(before, after), code);
    }

    static Schema with(Table accounts, EnumType kind) {
      return schema(OWNERS, accounts).withEnumTypes(List.of(kind));
    }
  }

  private static List<Change> changes() {
    Table renamed =
        ACCOUNTS.withColumns(
            COLUMNS.stream()
                .map(it -> it.name().equals(name("note")) ? it.withName(name("remark")) : it)
                .toList());
    return List.of(
        Change.to(
            "NOT NULL column added", with(ACCOUNTS, required("level", "varchar(10)")), WITH_LEVEL),
        Change.to("NOT NULL set", changed("note", it -> it.withNullable(false)), OLD),
        Change.to(
            "foreign key",
            with(ACCOUNTS, foreignKey("accounts_owner_fkey", "owner", "owners")),
            OLD),
        Change.to("unique", with(ACCOUNTS, unique("accounts_code_key", "code")), OLD),
        Change.to("index", with(ACCOUNTS, index("accounts_amount_idx", "amount")), OLD),
        Change.to(
            "check changed",
            ACCOUNTS.withConstraints(
                List.of(
                    primaryKey("accounts_pkey", "id"),
                    check("accounts_status_check", "status IN ('NEW', 'PAID', 'LOST')"))),
            OLD),
        Change.to("integer to bigint", changed("amount", it -> required("amount", "bigint")), OLD),
        Change.to("enum label dropped", ACCOUNTS, KIND.withLabels(List.of("SMALL", "LARGE")), OLD),
        new Change(
            "column renamed",
            Change.with(renamed, KIND),
            Change.with(renamed, KIND),
            List.of(new RenameColumn(publicName("accounts"), name("note"), name("remark"))),
            RENAMED));
  }

  private static Table changed(String column, UnaryOperator<Column> change) {
    return ACCOUNTS.withColumns(
        COLUMNS.stream()
            .map(it -> it.name().equals(name(column)) ? change.apply(it) : it)
            .toList());
  }

  @Test
  void safeBesidePlain() throws SQLException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| change | plan | migration | transactions | failed | stale plans | longest stall |");
    lines.add("|---|---|--:|--:|--:|--:|--:|");
    try (ScratchDatabase template = PostgresServer.newDatabase()) {
      fill(template);
      lines.add(quiet(template));
      for (Change change : changes()) {
        lines.add(measure(change, false, template));
        lines.add(measure(change, true, template));
      }
    }
    lines.forEach(System.out::println);
  }

  private static void fill(ScratchDatabase database) throws SQLException {
    execute(
        database,
        """
        CREATE TYPE kind AS ENUM ('OTHER', 'SMALL', 'LARGE');
        CREATE TABLE owners (id bigint CONSTRAINT owners_pkey PRIMARY KEY);
        INSERT INTO owners SELECT generate_series(1, 1000);
        CREATE TABLE accounts (
          id bigint CONSTRAINT accounts_pkey PRIMARY KEY, owner bigint, status varchar(20) NOT NULL,
          code varchar(40) NOT NULL, amount integer NOT NULL, note varchar(80),
          kind kind, CONSTRAINT accounts_status_check CHECK (status IN ('NEW', 'PAID')));
        CREATE SEQUENCE codes;
        INSERT INTO accounts
          SELECT i, mod(i, 1000) + 1, 'PAID', 'old ' || i, i, CASE WHEN mod(i, 2) = 0 THEN 'n' END, 'SMALL'
          FROM generate_series(1, %d) AS i;
        """
            .formatted(ROWS));
    execute(database, "VACUUM ANALYZE");
  }

  private static void execute(ScratchDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What the application alone does in ten seconds. */
  private static String quiet(ScratchDatabase template) throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase(template)) {
      Load load = Load.of(database, OLD, ROWS);
      sleep(10_000);
      load.close();
      return line("none", "", "", List.of(load));
    }
  }

  private static String measure(Change change, boolean plain, ScratchDatabase template)
      throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase(template)) {
      List<Migration> migrations = migrations(change, plain, database);
      List<Load> loads = new ArrayList<>();
      String took = "failed";
      Load old = Load.of(database, OLD, ROWS);
      loads.add(old);
      try (old) {
        sleep(2_000);
        long milliseconds = run(migrations.get(0), database);
        sleep(1_000);
        old.close();
        Load now = Load.of(database, change.code(), ROWS);
        loads.add(now);
        try (now) {
          sleep(1_000);
          for (Migration migration : migrations.subList(1, migrations.size())) {
            milliseconds += run(migration, database);
          }
          sleep(1_000);
        }
        took = seconds(milliseconds);
      } catch (DatabaseException e) {
        // A plan for a database that nobody uses may be the one that gives way.
        System.out.println(change.name() + (plain ? " plain: " : " safe: ") + e.getMessage());
      }
      return line(change.name(), plain ? "plain" : "safe", took, loads);
    }
  }

  private static List<Migration> migrations(Change change, boolean plain, ScratchDatabase database)
      throws SQLException {
    PlanOptions traffic =
        new PlanOptions(
            TableSizes.UNKNOWN, plain, PostgresServer.majorVersion(), new PlanStrategy(true, true));
    Schema before = change.before();
    Schema after = change.after();
    List<Operation> operations = change.operations();
    if (operations.stream().noneMatch(RenameColumn.class::isInstance)) {
      try (Connection connection = database.connect()) {
        before = SchemaReader.read(connection, List.of(publicName("x").namespace()));
        Schema wanted = after.withSequences(before.sequences());
        after = Normalization.normalize(connection, wanted, before);
        operations = SchemaDiff.between(before, after);
      }
    }
    List<Plan> plans =
        Planner.plans(
            new SchemaChange(operations, before, after, Numbering.NONE),
            (table, column) -> Optional.of(new Expression("'x'")),
            traffic,
            plain ? Division.NONE : new Division(false, true));
    List<Migration> migrations = new ArrayList<>();
    for (Plan plan : plans) {
      String revision = String.valueOf(migrations.size() + 1);
      String text =
          new Renderer(Format.load("sql", Optional.empty()))
              .files(MigrationText.of(change.name(), revision, List.of(), "now"), plan)
              .get(0)
              .text();
      migrations.add(new MigrationFolder(Path.of("benchmark")).parse(revision + ".sql", text));
    }
    return migrations;
  }

  /** Applies a migration and gives the milliseconds that took. */
  private static long run(Migration migration, ScratchDatabase database) throws SQLException {
    long start = System.nanoTime();
    try (Connection connection = database.connect()) {
      HistoryTable history = new HistoryTable(connection, "benchmark");
      try (RunnerLock lock = RunnerLock.take(database.connect(), history)) {
        new MigrationRunner(connection, history, RunListener.SILENT, RunLimits.DEFAULT, lock)
            .upgrade(List.of(migration));
      }
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static String seconds(long milliseconds) {
    return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
  }

  private static String line(String change, String plan, String took, List<Load> loads) {
    Map<String, Integer> failures = new TreeMap<>();
    loads.forEach(
        load ->
            load.failures().forEach((text, count) -> failures.merge(text, count, Integer::sum)));
    failures.forEach(
        (text, count) -> System.out.println(change + " " + plan + ": " + count + " x " + text));
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %,d | %,d | %,d | %,d ms |",
        change,
        plan,
        took,
        loads.stream().mapToLong(Load::transactions).sum(),
        failures.values().stream().mapToInt(Integer::intValue).sum(),
        loads.stream().mapToLong(Load::brokenPlans).sum(),
        loads.stream().mapToLong(Load::longestMilliseconds).max().orElse(0));
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
