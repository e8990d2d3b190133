package dev.autogen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchedUpdateTest {
  @Test
  void theConditionIsThatOfTheStatementItself() {
    assertThat(
            BatchedUpdate.of(
                    "UPDATE t SET a = (SELECT min(id) FROM o WHERE o.b), c = ' WHERE ' WHERE a IS NULL OR b")
                .orElseThrow()
                .between(8, 16))
        .isEqualTo(
            "UPDATE t SET a = (SELECT min(id) FROM o WHERE o.b), c = ' WHERE ' WHERE (a IS NULL OR b)"
                + " AND ctid >= '(8,0)'::tid AND ctid < '(16,0)'::tid");
  }

  @Test
  void aCommentAtTheEndSwallowsNothing() {
    assertThat(BatchedUpdate.of("UPDATE t SET a = 1 WHERE a IS NULL -- all").orElseThrow())
        .extracting(it -> it.between(0, 1), BatchedUpdate::countLeft)
        .containsExactly(
            "UPDATE t SET a = 1 WHERE (a IS NULL -- all\n) AND ctid >= '(0,0)'::tid AND ctid < '(1,0)'::tid",
            "SELECT count(*) FROM t WHERE a IS NULL -- all\n");
  }

  @Test
  void whatIsNoSuchUpdateRunsAsAWhole() {
    assertThat(BatchedUpdate.of("UPDATE t SET a = 1")).isEmpty();
    assertThat(BatchedUpdate.of("UPDATE t SET a = o.a FROM o WHERE o.id = t.id")).isEmpty();
    assertThat(BatchedUpdate.of("DELETE FROM t WHERE a")).isEmpty();
    assertThat(BatchedUpdate.of("SELECT f() WHERE true")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE acc SET balance = balance * 100 WHERE currency = 'EUR'",
        "UPDATE acc SET (a, b) = (1, 2) WHERE c IS NULL",
        "UPDATE acc SET balance = 1 WHERE currency = 'balance'"
      })
  void aConditionThatReadsNothingThatIsSetNeverEnds(String sql) {
    assertThat(BatchedUpdate.of(sql).orElseThrow().canEnd()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE acc SET balance = balance * 100 WHERE balance < 10",
        "UPDATE acc SET a = 1, \"B\" = 2 WHERE \"B\" IS NULL",
        "UPDATE acc SET (a, b) = (1, 2) WHERE b IS NULL",
        "UPDATE acc SET Status = 'x' WHERE STATUS IS NULL",
        "UPDATE acc a SET b = 1 WHERE a.b IS NULL",
        "UPDATE acc a SET b = 1 WHERE (a.*) IS DISTINCT FROM NULL"
      })
  void aConditionThatReadsWhatIsSetMayEnd(String sql) {
    assertThat(BatchedUpdate.of(sql).orElseThrow().canEnd()).isTrue();
  }

  @Test
  void asksForTheRowsOfTheTableAsTheStatementNamesIt() {
    assertThat(BatchedUpdate.of("UPDATE ONLY s.t AS x SET a = 1 WHERE x.a IS NULL").orElseThrow())
        .extracting(BatchedUpdate::countLeft)
        .isEqualTo("SELECT count(*) FROM ONLY s.t AS x WHERE x.a IS NULL");
  }
}
