package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionStatementTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET search_path = audit, public",
        "set /* for all */ ROLE other",
        "SET SESSION AUTHORIZATION other",
        "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE",
        "RESET ALL",
        "SELECT pg_catalog.set_config('search_path', '', false)",
        "SELECT set_config ( 'a.b' , 'it''s' , 'f' ) -- off"
      })
  void changesTheSession(String sql) {
    assertThat(SessionStatement.isSetting(sql)).isTrue();
    assertThat(SessionStatement.mayChangeSession(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET LOCAL search_path = a",
        "SET TRANSACTION READ ONLY",
        "SET CONSTRAINTS ALL DEFERRED",
        "SELECT set_config('a.b', 'c', true)",
        "CREATE TABLE t (\"set\" int)",
        "COMMENT ON TABLE t IS 'SET ROLE x'",
        "SELECT setval('s', 1)"
      })
  void leavesItAlone(String sql) {
    assertThat(SessionStatement.isSetting(sql)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DO $$ BEGIN PERFORM 1; END $$",
        "CREATE OR REPLACE TEMP VIEW v AS SELECT 1",
        "CREATE LOCAL TEMPORARY TABLE t (a int)",
        "WITH a AS (SELECT set_config('x.y', 'z', false)) INSERT INTO t SELECT * FROM a",
        "INSERT INTO t SELECT set_config('x.y', 'z', false)"
      })
  void mayChangeIt(String sql) {
    assertThat(SessionStatement.mayChangeSession(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE temp (a int)",
        "INSERT INTO t VALUES ('set_config')",
        "UPDATE t SET a = 1",
        "SELECT pg_catalog.setval('s', 1)"
      })
  void cannotChangeIt(String sql) {
    assertThat(SessionStatement.mayChangeSession(sql)).isFalse();
  }
}
