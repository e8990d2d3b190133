package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTransactionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE INDEX CONCURRENTLY ON t (a)",
        "create unique index /* x */ concurrently a$b on t (a)",
        "DROP INDEX CONCURRENTLY IF EXISTS a",
        "REINDEX INDEX CONCURRENTLY a",
        "REINDEX (VERBOSE, CONCURRENTLY) TABLE t",
        "REINDEX (TABLESPACE x) SCHEMA s",
        "REINDEX DATABASE d",
        "VACUUM FULL t",
        "-- x\nVACUUM",
        "CREATE DATABASE d",
        "DROP TABLESPACE s",
        "ALTER SYSTEM SET a = 1",
        "ALTER DATABASE d SET TABLESPACE s",
        "CLUSTER",
        "CLUSTER VERBOSE",
        "ALTER TABLE ONLY t DETACH PARTITION \"p CONCURRENTLY\" CONCURRENTLY",
        "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p",
        "DISCARD ALL",
      })
  void isNeeded(String sql) {
    assertThat(OutsideTransaction.isRequiredBy(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE INDEX \"CONCURRENTLY\" ON t (a)",
        "COMMENT ON TABLE t IS 'VACUUM'",
        "REINDEX (CONCURRENTLY false) TABLE t",
        "REINDEX TABLE t",
        "CLUSTER t USING a",
        "ALTER TABLE t DETACH PARTITION concurrently",
        "ALTER TABLE t DETACH PARTITION p -- CONCURRENTLY",
        "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (connect = false)",
        "ALTER DATABASE d SET a = 1",
        "CREATE TABLE vacuum (a int)",
      })
  void isNotNeeded(String sql) {
    assertThat(OutsideTransaction.isRequiredBy(sql)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN",
        "start transaction",
        "COMMIT AND CHAIN",
        "/* x */ END",
        "ROLLBACK",
        "ABORT",
        "ROLLBACK WORK",
        "PREPARE TRANSACTION 'a'",
        "COMMIT PREPARED 'a'"
      })
  void isBoundary(String sql) {
    assertThat(OutsideTransaction.isBoundary(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ROLLBACK TO a",
        "ROLLBACK WORK TO SAVEPOINT a",
        "SAVEPOINT a",
        "PREPARE p AS SELECT 1",
        "COMMENT ON TABLE t IS 'COMMIT'"
      })
  void isNoBoundary(String sql) {
    assertThat(OutsideTransaction.isBoundary(sql)).isFalse();
  }
}
