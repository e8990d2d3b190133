package dev.autogen.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hand-written migrations of other tools. */
class ForeignFolderTest {
  @TempDir private Path folder;

  @Test
  void flywayOrdersByVersion() throws IOException {
    write("V10__c.sql", "SELECT 10;");
    write("V2__b_two.sql", "-- a licence\nSELECT 2;\n");
    write("V1.1__y.sql", "SELECT 11;");
    write("sub/V1__init.sql", "SELECT 1;");
    write("U2__b_two.sql", "SELECT -2;");
    write("R__views.sql", "CREATE OR REPLACE VIEW v AS SELECT 1;");
    write("afterMigrate.sql", "SELECT 'no migration';");
    MigrationGraph graph = read("flyway");

    assertThat(graph.ordered())
        .extracting(Migration::revision)
        .containsExactly("1", "1.1", "2", "10", "R__views");
    assertThat(graph.heads()).containsExactly("10");
    Migration second = graph.migration("2");
    assertThat(second.message()).isEqualTo("b two");
    assertThat(second.parents()).containsExactly("1.1");
    assertThat(second.place(second.upgrade().statements().toList().get(0))).endsWith("two.sql:2");
    assertThat(second.downgrade().exists()).isTrue();
    assertThat(sql(second.downgrade())).containsExactly("SELECT -2");
    assertThat(graph.migration("10").downgrade().exists()).isFalse();
  }

  @Test
  void flywayRunsSomeStatementsOutsideOfATransaction() throws IOException {
    write("V1__i.sql", "CREATE INDEX CONCURRENTLY i ON t (a);");
    write("V2__b.sql", "SELECT 1;");
    write("V2__b.sql.conf", "executeInTransaction=false\n");
    write("V3__c.sql", "SELECT 2;");

    assertThat(read("flyway").ordered())
        .extracting(it -> it.upgrade().steps().get(0).transactional())
        .containsExactly(false, false, true);
  }

  @Test
  void aVersionThatIsThereTwiceIsAnError() throws IOException {
    write("V1__a.sql", "SELECT 1;");
    write("V1__b.sql", "SELECT 1;");

    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> read("flyway"))
        .withMessageContaining("V1__a.sql, V1__b.sql");
  }

  @Test
  void aPartThatIsMissingIsAnError() throws IOException {
    write(
        "V20260101000000.2__x.sql",
        "-- x\n--\n-- revision  20260101000000\n-- part      2 of 2\n\nSELECT 1;\n");

    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> read("flyway"))
        .withMessageContaining("has 2 parts");
  }

  @Test
  void liquibaseHasChangeSets() throws IOException {
    write(
        "b.sql",
        """
        -- liquibase formatted sql

        -- changeset bob:1
        -- comment the first
        CREATE TABLE t (id int);
        -- rollback DROP TABLE t;

        --changeset bob:2 runInTransaction:false
        CREATE INDEX CONCURRENTLY i ON t (id);
        --rollback DROP INDEX CONCURRENTLY
        --rollback   i;

        --changeset bob:3
        INSERT INTO t VALUES (1);
        --rollback not required

        --changeset bob:4
        CREATE SEQUENCE s;
        /* liquibase rollback
        DROP SEQUENCE s;
        */
        """);
    write("a.sql", "SELECT 1;");
    write("master.xml", "<databaseChangeLog><includeAll path=\"changes\"/></databaseChangeLog>");
    MigrationGraph graph = read("liquibase");

    assertThat(graph.ordered()).extracting(Migration::revision).containsExactly("a", "b");
    Migration migration = graph.migration("b");
    assertThat(migration.upgrade().steps())
        .extracting(MigrationStep::transactional)
        .containsExactly(true, false, true, true);
    assertThat(sql(migration.downgrade()))
        .containsExactly("DROP SEQUENCE s", "DROP INDEX CONCURRENTLY\n  i", "DROP TABLE t");
    assertThat(migration.downgrade().steps().get(1).transactional()).isFalse();
    assertThat(graph.migration("a").downgrade().exists()).isFalse();
  }

  @Test
  void liquibaseInOtherLanguagesIsRefused() throws IOException {
    write(
        "changes.xml",
        "<databaseChangeLog><changeSet id=\"1\" author=\"bob\"/></databaseChangeLog>");

    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> read("liquibase"))
        .withMessageContaining("changes.xml")
        .withMessageContaining("init --baseline");
  }

  @Test
  void dbmateHasSections() throws IOException {
    write(
        "20200101000000_a.sql",
        "-- migrate:up transaction:false\nSELECT 1;\n\n-- migrate:down\nSELECT -1;\n");
    write("20200101000001_b.sql", "-- migrate:up\nSELECT 2;\n-- migrate:down\n");
    MigrationGraph graph = read("dbmate");

    Migration first = graph.migration("20200101000000");
    assertThat(first.upgrade().steps().get(0).transactional()).isFalse();
    assertThat(first.downgrade().steps().get(0).transactional()).isTrue();
    assertThat(sql(first.downgrade())).containsExactly("SELECT -1");
    assertThat(graph.migration("20200101000001").downgrade().exists()).isTrue();
    assertThat(graph.head()).hasValue("20200101000001");
  }

  @Test
  void gooseHasSections() throws IOException {
    write(
        "00001_a.sql",
        """
        -- +goose Up
        CREATE TABLE t (id int);
        -- +goose StatementBegin
        CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;
        -- +goose StatementEnd
        -- +goose Down
        DROP TABLE t;
        """);
    write("00002_b.sql", "-- +goose NO TRANSACTION\n-- +goose Up\nSELECT 2;\n");
    MigrationGraph graph = read("goose");

    assertThat(sql(graph.migration("00001").upgrade())).hasSize(2);
    assertThat(sql(graph.migration("00001").downgrade())).containsExactly("DROP TABLE t");
    assertThat(graph.migration("00002").upgrade().steps().get(0).transactional()).isFalse();
    assertThat(graph.migration("00002").downgrade().exists()).isFalse();
  }

  private static List<String> sql(MigrationSection section) {
    return section.statements().map(SqlStatement::sql).toList();
  }

  private MigrationGraph read(String format) {
    return new MigrationFolder(folder, Format.load(format, Optional.empty())).read();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }
}
