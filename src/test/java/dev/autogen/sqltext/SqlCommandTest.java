package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Identifier;
import dev.autogen.sqltext.SqlCommand.AlterTable;
import dev.autogen.sqltext.SqlCommand.CreateIndex;
import dev.autogen.sqltext.SqlCommand.CreateRoutine;
import dev.autogen.sqltext.SqlCommand.CreateTrigger;
import dev.autogen.sqltext.SqlCommand.DescribeTable;
import dev.autogen.sqltext.SqlCommand.DropIndexes;
import dev.autogen.sqltext.SqlCommand.DropTables;
import dev.autogen.sqltext.SqlCommand.DropTrigger;
import dev.autogen.sqltext.SqlCommand.Other;
import dev.autogen.sqltext.SqlCommand.Reindex;
import dev.autogen.sqltext.SqlCommand.WriteRows;
import dev.autogen.sqltext.TableAction.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlCommandTest {
  @Test
  void dropsAllTablesThatItNames() {
    assertThat(SqlCommand.of("DROP TABLE /* both */ IF EXISTS b, s.\"C, d\" CASCADE"))
        .isEqualTo(new DropTables(List.of(name("b"), name("s", "C, d"))));
  }

  @Test
  void readsTheActionsOfAlterTable() {
    SqlCommand command =
        SqlCommand.of(
            """
            alter table if exists only s."T" *
              drop note, -- no COLUMN
              DROP COLUMN IF EXISTS "x, y" CASCADE,
              ALTER z TYPE numeric(10, 2) USING round(z, 2),
              ALTER COLUMN z SET DATA TYPE text,
              ALTER größe$ SET DEFAULT 'DROP a, b',
              ADD a int CHECK (a IN (1, 2)),
              ADD COLUMN IF NOT EXISTS b int,
              ADD CHECK (a > 0),
              ADD CONSTRAINT k UNIQUE (a, b),
              DROP CONSTRAINT IF EXISTS o,
              VALIDATE CONSTRAINT v,
              OWNER TO me""");

    assertThat(command).isInstanceOf(AlterTable.class);
    AlterTable alter = (AlterTable) command;
    assertThat(alter.table()).isEqualTo(name("s", "T"));
    assertThat(alter.actions())
        .containsExactly(
            action(Kind.DROP_COLUMN, "note"),
            action(Kind.DROP_COLUMN, "x, y"),
            action(Kind.CHANGE_TYPE, "z"),
            action(Kind.CHANGE_TYPE, "z"),
            action(Kind.ALTER_COLUMN, "größe$"),
            action(Kind.ADD_COLUMN, "a"),
            action(Kind.ADD_COLUMN, "b"),
            new TableAction(Kind.ADD_CONSTRAINT, Optional.empty()),
            action(Kind.ADD_CONSTRAINT, "k"),
            action(Kind.DROP_CONSTRAINT, "o"),
            action(Kind.VALIDATE_CONSTRAINT, "v"),
            new TableAction(Kind.OTHER, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE t RENAME a TO b                     | RENAME_COLUMN     | a",
        "ALTER TABLE t RENAME COLUMN a TO b              | RENAME_COLUMN     | a",
        "ALTER TABLE t RENAME TO b                       | OTHER             |",
        "ALTER TABLE t RENAME CONSTRAINT a TO b          | RENAME_CONSTRAINT | a",
        "ALTER TABLE t DROP if                           | DROP_COLUMN       | if",
        "ALTER TABLE t ADD exclude int                   | ADD_COLUMN        | exclude",
        "ALTER TABLE t DETACH PARTITION s.p CONCURRENTLY | DETACH_CONCURRENTLY |",
        "ALTER TABLE t DETACH PARTITION p                | OTHER             |",
      })
  void tellsActionsApart(String sql, Kind kind, String name) {
    assertThat(((AlterTable) SqlCommand.of(sql)).actions())
        .containsExactly(new TableAction(kind, Optional.ofNullable(name).map(Identifier::new)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE UNIQUE INDEX CONCURRENTLY n_key ON acc (n)                       | n_key | acc | true  | false",
        "CREATE INDEX CONCURRENTLY ON acc (n)                                    |       | acc | true  | false",
        "CREATE INDEX CONCURRENTLY -- x⏎ n_key ON ONLY acc (n)                   | n_key | acc | true  | false",
        "CREATE INDEX CONCURRENTLY IF NOT EXISTS /* ON */ acc$n ON /* b */ acc(n) | acc$n | acc | true | true",
        "CREATE INDEX größe ON s.acc (n)                                         | größe | acc | false | false",
        "create index concurrently \"IF NOT EXISTS\" on acc using gin (n)          | IF NOT EXISTS | acc | true | false",
        "CREATE INDEX concurrently_not ON acc (n)                                | concurrently_not | acc | false | false",
      })
  void buildsAnIndex(String sql, String name, String table, boolean concurrently, boolean missing) {
    CreateIndex index = (CreateIndex) SqlCommand.of(sql.replace('⏎', '\n'));

    assertThat(index.name()).isEqualTo(Optional.ofNullable(name).map(Identifier::new));
    assertThat(index.table().last()).isEqualTo(new Identifier(table));
    assertThat(index.concurrently()).isEqualTo(concurrently);
    assertThat(index.ifMissing()).isEqualTo(missing);
  }

  @Test
  void dropsAndRebuildsIndexes() {
    assertThat(SqlCommand.of("DROP INDEX CONCURRENTLY IF EXISTS s.\"a.b\""))
        .isEqualTo(new DropIndexes(List.of(name("s", "a.b")), true));
    assertThat(SqlCommand.of("DROP INDEX a, b"))
        .isEqualTo(new DropIndexes(List.of(name("a"), name("b")), false));
    assertThat(SqlCommand.of("REINDEX INDEX CONCURRENTLY s.a"))
        .isEqualTo(new Reindex("INDEX", Optional.of(name("s", "a")), true));
    assertThat(SqlCommand.of("reindex (verbose, concurrently) table a"))
        .isEqualTo(new Reindex("TABLE", Optional.of(name("a")), true));
    assertThat(SqlCommand.of("REINDEX (CONCURRENTLY off) TABLE a"))
        .isEqualTo(new Reindex("TABLE", Optional.of(name("a")), false));
    assertThat(SqlCommand.of("REINDEX DATABASE"))
        .isEqualTo(new Reindex("DATABASE", Optional.empty(), false));
  }

  @Test
  void readsTriggersAndTheirFunctions() {
    assertThat(SqlCommand.of("CREATE OR REPLACE FUNCTION s.f() RETURNS trigger AS $x$ NEW $x$"))
        .isEqualTo(new CreateRoutine(name("s", "f"), Optional.of(" NEW ")));
    assertThat(
            SqlCommand.of(
                "CREATE CONSTRAINT TRIGGER \"T\" AFTER UPDATE OF \"on\" OR DELETE ON s.t FOR EACH ROW"
                    + " WHEN (OLD.a IS DISTINCT FROM NEW.a) EXECUTE PROCEDURE s.f('EXECUTE')"))
        .isEqualTo(
            new CreateTrigger(new Identifier("T"), name("s", "t"), Optional.of(name("s", "f"))));
    assertThat(SqlCommand.of("DROP TRIGGER IF EXISTS \"T\" ON s.t CASCADE"))
        .isEqualTo(new DropTrigger(new Identifier("T"), name("s", "t")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSERT INTO t (a) SELECT 1                                     | INSERT t",
        "INSERT INTO s.t AS x VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2 | INSERT t",
        "UPDATE ONLY t * AS x SET a = 1                                 | UPDATE t",
        "DELETE FROM ONLY (t) USING u                                   | DELETE t",
        "TRUNCATE a, ONLY b * RESTART IDENTITY                          | DELETE a, DELETE b",
        "TRUNCATE TABLE a                                               | DELETE a",
        "MERGE INTO ONLY t AS x USING u ON true WHEN MATCHED THEN UPDATE SET a = 1 | MERGE t",
        "COPY t (a, b) FROM '/x'                                        | INSERT t",
        "CREATE TEMP TABLE t AS SELECT 1                                | INSERT t",
        "CREATE TABLE IF NOT EXISTS t (a) AS TABLE u                    | INSERT t",
        "WITH x AS (SELECT 1) UPDATE t SET a = 1                        | UPDATE t",
        "WITH RECURSIVE x (a, b) AS NOT MATERIALIZED (DELETE FROM u RETURNING *), insert AS (SELECT 1) INSERT INTO t SELECT * FROM x | DELETE u, INSERT t",
        "WITH x AS (UPDATE t SET a = 1 RETURNING a) SELECT * FROM x     | UPDATE t",
        "WITH RECURSIVE x AS (SELECT 1) SEARCH DEPTH FIRST BY a, b SET o CYCLE a, b SET c USING p, y AS (SELECT 2) DELETE FROM t | DELETE t",
      })
  void namesTheRowsThatItWrites(String sql, String targets) {
    assertThat(((WriteRows) SqlCommand.of(sql)).targets())
        .map(it -> it.kind() + " " + it.table().last())
        .containsExactly(targets.split(", "));
  }

  @Test
  void namesTheColumnsThatItWrites() {
    assertThat(columns("UPDATE t SET (a, b) = (SELECT 1, 2), c.d = 3, e[1] = 4 WHERE f = 5"))
        .containsExactly("a", "b", "c", "e");
    assertThat(
            columns(
                "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED AND u.x THEN UPDATE SET b = CASE WHEN u.y"
                    + " THEN 1 ELSE 2 END, c = 3 WHEN MATCHED THEN UPDATE SET d = 4 WHEN NOT MATCHED THEN"
                    + " INSERT VALUES (1)"))
        .containsExactly("b", "c", "d");
  }

  @Test
  void describesTables() {
    assertThat(SqlCommand.of("COMMENT ON COLUMN s.t.c IS 'x'"))
        .isEqualTo(new DescribeTable(name("s", "t")));
    assertThat(SqlCommand.of("COMMENT ON TABLE t IS 'x'")).isEqualTo(new DescribeTable(name("t")));
    assertThat(SqlCommand.of("ANALYZE (VERBOSE) t")).isEqualTo(new DescribeTable(name("t")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SELECT 'DROP TABLE t'",
        "DROP VIEW t",
        "\"DROP\" TABLE t",
        "COPY t TO '/x'",
        "CREATE TABLE t (a int GENERATED ALWAYS AS (b) STORED)",
        "CREATE INDEX",
        "ALTER TABLE",
        "REINDEX",
        "DO LANGUAGE plpgsql 'BEGIN END'",
      })
  void leavesTheRest(String sql) {
    assertThat(SqlCommand.of(sql)).isEqualTo(new Other());
  }

  private static Stream<String> columns(String sql) {
    return ((WriteRows) SqlCommand.of(sql))
        .targets().stream().flatMap(it -> it.columns().stream()).map(Identifier::value);
  }

  private static SqlName name(String... parts) {
    return new SqlName(List.of(parts));
  }

  private static TableAction action(Kind kind, String name) {
    return new TableAction(kind, Optional.of(new Identifier(name)));
  }
}
