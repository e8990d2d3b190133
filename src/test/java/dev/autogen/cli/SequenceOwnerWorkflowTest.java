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

  @Test
  void aSerialSequenceUnderAnotherNameIsRefused() throws IOException, SQLException {
    String entity =
        """
        @Entity @Table(name = "orders") public class Order {
          @Id @GeneratedValue(strategy = GenerationType.IDENTITY) %s id;
        }""";
    try (ScratchDatabase scratch = PostgresServer.newDatabase();
        MigrationProject project = new MigrationProject(folder, scratch)) {
      project.execute(
          """
          CREATE TABLE orders (id serial PRIMARY KEY);
          ALTER SEQUENCE orders_id_seq RENAME TO my_numbers""");
      Entities.compile(folder, "Order", entity.formatted("Integer"));
      project.done("init", "--baseline", "--classpath", "classes");
      Entities.compile(folder, "Order", entity.formatted("Long"));

      Command refused = project.run("-m", "long", "--classpath", "classes");
      assertThat(refused.exitCode()).as(refused.err()).isEqualTo(3);
      assertThat(refused.err())
          .contains("column orders.id: its sequence has another name than orders_id_seq");

      project.execute("ALTER SEQUENCE my_numbers RENAME TO orders_id_seq");
      project.done("-m", "long", "--classpath", "classes");
      project.done("upgrade");
      project.done("check", "--classpath", "classes");
    }
  }
}
