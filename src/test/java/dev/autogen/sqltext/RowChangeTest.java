package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowChangeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE t (a int DEFAULT f())",
        "ALTER TABLE t DROP a",
        "DROP TABLE t",
        "COMMENT ON TABLE t IS 'UPDATE t SET a = 1'",
        "SET search_path = a",
        "SELECT 1",
        "SELECT pg_catalog.set_config('search_path', '', false)",
        "SELECT setval('s', greatest((SELECT max(id) + 50 FROM t), 1), false)",
        "SELECT count(*) FROM t WHERE a IN (1, 2)",
        "VALUES (1)",
        "ANALYZE t",
        "VACUUM",
        "REINDEX TABLE CONCURRENTLY t",
        "",
        "-- UPDATE t SET a = 1",
      })
  void leavesRowsAlone(String sql) {
    assertThat(RowChange.of(sql).mayChangeRows()).isFalse();
    assertThat(RowChange.of(sql).changesPrivileges()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DO $$ BEGIN UPDATE t SET a = 1; END $$",
        "CALL p()",
        "SELECT f()",
        "select public.count(1)",
        "SELECT \"exists\" (1)",
        "SELECT /* */ f -- (\n (1)",
        "SELECT * INTO u FROM t",
        "SELECT a FROM f(1)",
        "(SELECT f())",
        "VALUES (f())",
        "WITH x AS (SELECT f()) SELECT 1",
        "EXECUTE p",
        "EXPLAIN ANALYZE UPDATE t SET a = 1",
        "PREPARE p AS UPDATE t SET a = 1",
        "TRUNCATE t CASCADE",
        "CREATE TABLE u AS SELECT f()",
        "CREATE TABLE u AS EXECUTE p",
        "COPY (SELECT f()) TO '/x'",
        "WHATEVER COMES",
      })
  void mayChangeAnything(String sql) {
    assertThat(RowChange.of(sql).mayWriteUnnamed()).isTrue();
  }

  @Test
  void tellsRightsFromRows() {
    assertThat(RowChange.of("GRANT SELECT ON t TO PUBLIC").changesPrivileges()).isTrue();
    assertThat(RowChange.of("GRANT SELECT ON t TO PUBLIC").mayChangeRows()).isFalse();
  }

  @Test
  void knowsWhatTheStatementNames() {
    RowChange change = RowChange.of("WITH x AS (SELECT f(1)) UPDATE t SET \"B\" = 1");

    assertThat(change.mayWriteUnnamed()).isFalse();
    assertThat(change.mayAddRows()).isFalse();
    assertThat(RowWrites.in("UPDATE t SET \"B\" = 1", table("t"), columns("B"))).isTrue();
    assertThat(RowWrites.in("UPDATE t SET b = 1", table("t"), columns("B"))).isFalse();
    assertThat(RowWrites.in("UPDATE t SET a = 1 WHERE (b, c) = (1, 2)", table("t"), columns("b")))
        .isFalse();
    assertThat(RowWrites.in("DELETE FROM ONLY public.T", table("t"), columns())).isTrue();
    assertThat(RowWrites.in("DELETE FROM s.t", table("t"), columns())).isFalse();
  }

  private static QualifiedName table(String name) {
    return QualifiedName.of("public", name);
  }

  private static List<Identifier> columns(String... names) {
    return List.of(names).stream().map(Identifier::new).toList();
  }
}
