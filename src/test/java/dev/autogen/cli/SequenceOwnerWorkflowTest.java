package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sequence that somebody gave to a column, and that entities of other tables use. */
class SequenceOwnerWorkflowTest {
  private static final String ENTITY =
      """
      @Entity @Table(name = "%s") public class %s {
        @Id @GeneratedValue(generator = "ids") @SequenceGenerator(name = "ids", sequenceName = "ids") Long id;
      }""";

  @TempDir private Path folder;

  @Test
  void itOutlivesTheTableOfItsColumn() throws IOException, SQLException {
    try (ScratchDatabase scratch = PostgresServer.newDatabase();
        MigrationProject project = new MigrationProject(folder, scratch)) {
      project.execute(
          """
          CREATE SEQUENCE ids INCREMENT BY 50;
          CREATE TABLE orders (id bigint PRIMARY KEY);
          CREATE TABLE drafts (id bigint PRIMARY KEY);
          ALTER SEQUENCE ids OWNED BY drafts.id;
          SELECT setval('ids', 1001)""");
      Entities.compile(folder, "Order", ENTITY.formatted("orders", "Order"));
      Entities.compile(folder, "Draft", ENTITY.formatted("drafts", "Draft"));
      project.done("init", "--baseline", "--classpath", "classes");

      Files.delete(folder.resolve("classes/app/Draft.class"));
      Command change = project.done("-m", "no drafts", "--classpath", "classes");
      assertThat(change.err()).contains("alter sequence ids owned by none", "drop table drafts");
      project.done("upgrade");
      assertThat(project.query("SELECT last_value FROM ids")).isEqualTo("1001");
      project.done("check", "--classpath", "classes");

      project.done("downgrade", "-1", "--accept-data-loss");
      assertThat(project.query("SELECT pg_get_serial_sequence('drafts', 'id')"))
          .isEqualTo("public.ids");
      assertThat(project.query("SELECT last_value FROM ids")).isEqualTo("1001");
      project.done("upgrade");
      project.done("check", "--url", "none", "--classpath", "classes");
    }
  }
}
