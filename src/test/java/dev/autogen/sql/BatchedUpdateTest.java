package dev.autogen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatchedUpdateTest {
  @Test
  void theConditionIsThatOfTheStatementItself() {
    assertThat(
            BatchedUpdate.of(
                    "UPDATE t SET a = (SELECT min(id) FROM o WHERE o.b), c = ' WHERE ' WHERE a IS NULL OR b")
                .orElseThrow()
                .between(8, 16))
        .isEqualTo(
            "UPDATE t SET a = (SELECT min(id) FROM o WHERE o.b), c = ' WHERE ' WHERE (a IS NULL OR b\n)"
                + " AND ctid >= '(8,0)'::tid AND ctid < '(16,0)'::tid");
  }

  @Test
  void whatIsNoSuchUpdateRunsAsAWhole() {
    assertThat(BatchedUpdate.of("UPDATE t SET a = 1")).isEmpty();
    assertThat(BatchedUpdate.of("UPDATE t SET a = o.a FROM o WHERE o.id = t.id")).isEmpty();
    assertThat(BatchedUpdate.of("DELETE FROM t WHERE a")).isEmpty();
    assertThat(BatchedUpdate.of("SELECT f() WHERE true")).isEmpty();
  }
}
