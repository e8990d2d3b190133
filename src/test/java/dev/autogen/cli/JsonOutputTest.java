package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON output of commands matches {@code autogen schema}. */
class JsonOutputTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String USER =
      "@Entity @Table(name = \"users\") public class User { @Id int id; String name; }";

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    SCRATCH.close();
  }

  @Test
  void everyReportMatchesItsSchema() throws Exception {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      Entities.compile(folder, "User", USER);
      require(project, "check", "check", "--classpath", "classes");
      require(project, "diff", "diff", "--classpath", "classes");
      require(project, "revision", "-m", "users", "--classpath", "classes");
      require(project, "preview", "upgrade", "--dry-run");
      require(project, "status", "status");
      project.done("upgrade");
      project.execute("ALTER TABLE users ALTER name TYPE text");
      require(project, "status", "status");
      require(project, "history", "history");
      require(project, "history", "heads");
      require(project, "history", "current");
      require(project, "migration", "show", "users");
      require(project, "tenants", "status", "--each-schema", "public");
      Path file = folder.resolve("index.sql");
      Files.writeString(file, "CREATE TABLE t (a int);\nCREATE INDEX ON t (a);\nDROP TABLE t;\n");
      require(project, "lint", "lint", "index.sql");
      require(project, "diff", "diff", "--classpath", "classes");
    }
  }

  private static void require(MigrationProject project, String report, String... arguments) {
    Command command =
        project.run(
            Stream.concat(Stream.of(arguments), Stream.of("--output", "json"))
                .toArray(String[]::new));
    assertThat(command.exitCode()).as(report + ": " + command.err()).isNotIn(2, 4);
    String schema = project.done("schema", report).out();
    assertThat(errors(schema, command.out())).as(report + ": " + command.out()).isEmpty();
    assertThat(errors(schema, "{\"of\": \"another kind\"}")).isNotEmpty();
  }

  private static Iterable<?> errors(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }

  @Test
  void schemaOfAnUnknownReportNamesTheOthers() {
    try (MigrationProject project = new MigrationProject(folder, SCRATCH)) {
      Command unknown = project.run("schema", "stats");
      assertThat(unknown.exitCode()).isEqualTo(2);
      assertThat(unknown.err()).contains("unknown report \"stats\"; possible reports: ", "status");
      assertThat(project.done("schema").out()).contains("\"preview\"", "\"tenants\"");
      Command view = project.run("status", "--output", "xml");
      assertThat(view.exitCode()).isEqualTo(2);
      assertThat(view.err()).contains("unknown output \"xml\"; possible values: text, json.");
    }
  }
}
