package dev.autogen.benchmarks;

import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.index;
import static dev.autogen.testing.SchemaShortcuts.primaryKey;
import static dev.autogen.testing.SchemaShortcuts.required;
import static dev.autogen.testing.SchemaShortcuts.schema;
import static dev.autogen.testing.SchemaShortcuts.table;
import static dev.autogen.testing.SchemaShortcuts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.config.RunLimits;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.Format;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.migration.NewFile;
import dev.autogen.plan.Plan;
import dev.autogen.plan.PlanOptions;
import dev.autogen.plan.PlanStrategy;
import dev.autogen.plan.Planner;
import dev.autogen.render.MigrationText;
import dev.autogen.render.Renderer;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.run.RunListener;
import dev.autogen.run.RunnerLock;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.OtherRunner;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many small migrations on an empty database: autogen, Flyway and Liquibase compared. */
class HistoryBenchmark {
  private static final int MIGRATIONS = Integer.getInteger("migrations", 500);
  private static final int RUNS = Integer.getInteger("runs", 5);

  private static final DateTimeFormatter REVISION = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

  @TempDir private Path folder;

  private interface Runner {
    void run(ScratchDatabase database, Path migrations) throws SQLException;
  }

  private record Contestant(String name, String format, Runner runner) {}

  private static final List<Contestant> CONTESTANTS =
      List.of(
          new Contestant("autogen", "sql", HistoryBenchmark::autogen),
          new Contestant("Flyway", "flyway", OtherRunner::flyway),
          new Contestant("Liquibase", "liquibase", OtherRunner::liquibaseUpdate));

  @Test
  void fromBaseToHead() throws IOException, SQLException {
    for (Contestant contestant : CONTESTANTS) {
      write(contestant.format());
    }
    Map<Contestant, List<Double>> seconds = new LinkedHashMap<>();
    // They take turns, so that a busy moment of the machine meets all; the first round warms up.
    for (int round = 0; round <= RUNS; round++) {
      for (Contestant contestant : CONTESTANTS) {
        double took = seconds(contestant);
        if (round > 0) {
          seconds.computeIfAbsent(contestant, it -> new ArrayList<>()).add(took);
        }
      }
    }
    System.out.println("| runner | seconds, median of " + RUNS + " | ratio |");
    System.out.println("|---|--:|--:|");
    double own = median(seconds.values().iterator().next());
    seconds.forEach(
        (contestant, times) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                contestant.name(),
                median(times),
                median(times) / own));
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private double seconds(Contestant contestant) throws SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      long start = System.nanoTime();
      contestant.runner().run(database, folder.resolve(contestant.format()));
      double seconds = (System.nanoTime() - start) / 1e9;
      assertAtHead(database);
      return seconds;
    }
  }

  private static void assertAtHead(ScratchDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      Schema reached = SchemaReader.read(connection, List.of(QualifiedName.PUBLIC));
      Schema wanted = schemas().get(MIGRATIONS);
      for (Table table : wanted.tables()) {
        Table found = reached.table(table.name()).orElseThrow();
        assertThat(found.columns()).hasSameSizeAs(table.columns());
        assertThat(found.indexes()).hasSameSizeAs(table.indexes());
      }
    }
  }

  private static void autogen(ScratchDatabase database, Path migrations) throws SQLException {
    try (Connection connection = database.connect()) {
      HistoryTable history = new HistoryTable(connection, "benchmark");
      try (RunnerLock lock = RunnerLock.take(database.connect(), history)) {
        new MigrationRunner(connection, history, RunListener.SILENT, RunLimits.DEFAULT, lock)
            .upgrade(new MigrationFolder(migrations).read().ordered());
      }
    }
  }

  /** The same plans in each format: a table, four columns and an index, and so on. */
  private static List<Schema> schemas() {
    List<Schema> schemas = new ArrayList<>(List.of(Schema.EMPTY));
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < MIGRATIONS; i++) {
      int last = tables.size() - 1;
      switch (i % 6) {
        case 0 ->
            tables.add(
                with(
                    table("t" + i, required("id", "bigint"), column("name", "varchar(100)")),
                    primaryKey("t" + i + "_pkey", "id")));
        case 5 -> tables.set(last, with(tables.get(last), index("i" + i, "name")));
        default -> tables.set(last, with(tables.get(last), column("c" + i, "integer")));
      }
      schemas.add(schema(tables.toArray(Table[]::new)));
    }
    return schemas;
  }

  private void write(String format) throws IOException {
    Path migrations = Files.createDirectory(folder.resolve(format));
    Renderer renderer = new Renderer(Format.load(format, Optional.empty()));
    List<Schema> schemas = schemas();
    LocalDateTime time = LocalDateTime.of(2026, 1, 1, 0, 0);
    List<String> parents = List.of();
    for (int i = 1; i < schemas.size(); i++) {
      String revision = REVISION.format(time.plusSeconds(i));
      MigrationText head = MigrationText.of("change " + i, revision, parents, "now");
      for (NewFile file : renderer.files(head, plan(schemas.get(i - 1), schemas.get(i)))) {
        Files.writeString(migrations.resolve(file.name()), file.text());
      }
      parents = List.of(revision);
    }
  }

  private static Plan plan(Schema before, Schema after) {
    return Planner.plan(
        SchemaDiff.between(before, after),
        before,
        after,
        (table, column) -> Optional.empty(),
        new PlanOptions(
            TableSizes.UNKNOWN,
            true,
            PostgresServer.majorVersion(),
            new PlanStrategy(true, false)));
  }
}
