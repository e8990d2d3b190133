package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities whose table is partitioned, by a migration or in the database alone. */
@Tag("server")
class PartitionedTableWorkflowTest {
  private static final ScratchDatabase SCRATCH = PostgresServer.newDatabase();

  private static final String DEVICE =
      "@Entity @Table(name = \"device\") public class Device { @Id Long id; }";

  private static final String READING =
      "@Entity @Table(name = \"reading\"%s) @IdClass(Reading.Key.class) public class Reading {"
          + " @Id Long id; @Id Integer at; Integer value; String note; %s"
          + " public record Key(Long id, Integer at) implements java.io.Serializable {} }";

  private static final String TABLES =
      "CREATE TABLE device (id bigint NOT NULL, CONSTRAINT device_pkey PRIMARY KEY (id));"
          + " CREATE TABLE reading (id bigint NOT NULL, at integer NOT NULL, value integer, note"
          + " varchar(255), CONSTRAINT reading_pkey PRIMARY KEY (id, at)) PARTITION BY RANGE (at);"
          + " CREATE TABLE reading_1 PARTITION OF reading FOR VALUES FROM (0) TO (1000);"
          + " CREATE TABLE reading_2 PARTITION OF reading FOR VALUES FROM (1000) TO (9000000)";

  @TempDir private Path folder;
  private MigrationProject project;

  @BeforeEach
  void begin() throws IOException {
    project = new MigrationProject(folder, SCRATCH);
    Entities.compile(folder, "Device", DEVICE);
    model("", "");
  }

  @AfterEach
  void end() {
    project.close();
  }

  @AfterAll
  static void throwAwayDatabase() {
    SCRATCH.close();
  }

  private void model(String table, String columns) throws IOException {
    Entities.compile(folder, "Reading", READING.formatted(table, columns));
  }

  private void start(boolean byMigration) throws IOException, SQLException {
    if (byMigration) {
      project.write("1", "tables", "", TABLES, "DROP TABLE reading, device");
      project.done("upgrade");
    } else {
      project.execute(TABLES);
      project.done("init", "--baseline", "--classpath", "classes");
    }
    project.execute(
        "INSERT INTO reading SELECT g, g, g, 'n' FROM generate_series(1, 30000) g; ANALYZE");
    assertThat(project.run("check", "--classpath", "classes").exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          true  | , indexes = @Index(name = "reading_value_idx", columnList = "value") |
          false | , indexes = @Index(name = "reading_value_idx", columnList = "value") |
          true  | , uniqueConstraints = @UniqueConstraint(name = "reading_key", columnNames = {"note", "id", "at"}) |
          false | , uniqueConstraints = @UniqueConstraint(name = "reading_key", columnNames = {"note", "id", "at"}) |
          true  | | @ManyToOne Device device;
          false | | @ManyToOne Device device;
          true  | | @Column(nullable = false) Integer quality = 3;
          false | | @Column(nullable = false) Integer quality = 3;
          true  | , check = @CheckConstraint(name = "reading_positive", constraint = "value > 0") |
          false | , check = @CheckConstraint(name = "reading_positive", constraint = "value > 0") |
          """)
  void changesRunUpAndDown(boolean byMigration, String table, String columns)
      throws IOException, SQLException {
    start(byMigration);
    model(table == null ? "" : table, columns == null ? "" : columns);
    Command revision = project.run("-m", "change", "--classpath", "classes");
    assertThat(revision.exitCode()).as(revision.err()).isZero();
    assertThat(revision.err()).contains("proven");
    project.done("upgrade");
    assertThat(project.run("check", "--classpath", "classes").exitCode()).isZero();
    project.done("downgrade", "-1", "--accept-data-loss");
    project.done("upgrade");
    assertThat(project.query("SELECT count(*) FROM reading")).isEqualTo("30000");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void typesChangeInPlaceAndDropsWork(boolean byMigration) throws IOException, SQLException {
    start(byMigration);
    Entities.compile(
        folder,
        "Reading",
        READING
            .formatted("", "")
            .replace("Integer value", "Long value")
            .replace("String note;", ""));
    Command revision = project.run("-m", "change", "--classpath", "classes");
    assertThat(revision.exitCode()).as(revision.err()).isZero();
    assertThat(revision.err()).contains("proven").contains("reading is partitioned");
    project.done("upgrade");
    project.done("downgrade", "-1", "--accept-data-loss");
    project.done("upgrade");
    assertThat(project.run("check", "--classpath", "classes").exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void missingValuesAreFilledInAllPartitions(boolean byMigration) throws IOException, SQLException {
    start(byMigration);
    project.execute("UPDATE reading SET value = NULL WHERE id % 3 = 0");
    Entities.compile(
        folder,
        "Reading",
        READING
            .formatted("", "")
            .replace("Integer value", "@Column(nullable = false) Integer value"));
    Command revision =
        project.run("-m", "change", "--classpath", "classes", "--backfill", "reading.value=-1");
    assertThat(revision.exitCode()).as(revision.err()).isZero();
    project.done("upgrade");
    assertThat(project.query("SELECT count(*) FROM reading WHERE value = -1")).isEqualTo("10000");
    assertThat(project.run("check", "--classpath", "classes").exitCode()).isZero();
  }

  @Test
  void theLockOfAnIndexIsReported() throws IOException, SQLException {
    start(false);
    model(", indexes = @Index(name = \"reading_value_idx\", columnList = \"value\")", "");
    Command revision = project.run("-m", "change", "--classpath", "classes");
    assertThat(revision.err())
        .contains("AG312 index build: writes to reading wait until reading_value_idx is built");
    assertThat(Files.readString(folder.resolve(revision.out().strip())))
        .contains("\nCREATE INDEX reading_value_idx ON reading (value);")
        .contains("\nDROP INDEX reading_value_idx;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          uniqueConstraints = @UniqueConstraint(name = "reading_note", columnNames = "note") | add at to the key
          """)
  void aKeyWithoutThePartitionKeyIsRefused(String table, String message)
      throws IOException, SQLException {
    start(false);
    model(", " + table, "");
    Command revision = project.run("-m", "change", "--classpath", "classes");
    assertThat(revision.exitCode()).isEqualTo(3);
    assertThat(revision.err()).contains("the table reading is partitioned").contains(message);
  }

  @Test
  void anotherTypeOfThePartitionKeyIsRefused() throws IOException, SQLException {
    start(false);
    Entities.compile(folder, "Reading", READING.formatted("", "").replace("Integer at", "Long at"));
    Command revision = project.run("-m", "change", "--classpath", "classes");
    assertThat(revision.exitCode()).isEqualTo(3);
    assertThat(revision.err()).contains("the partition key of reading");
  }
}
