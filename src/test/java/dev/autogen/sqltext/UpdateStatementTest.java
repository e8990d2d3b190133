package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Identifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UpdateStatementTest {
  @Test
  void readsTargetAssignmentsAndCondition() {
    UpdateStatement update =
        read(
            "UPDATE ONLY app.\"Or\"\"der\" AS o SET a = (SELECT max(x) FROM y WHERE z), \"B\" [1] = 2,\n"
                + " (c, d) = (1, c), p.part = 'FROM' WHERE o.a IS DISTINCT FROM 'b' -- open");

    assertThat(update.target().text()).isEqualTo("ONLY app.\"Or\"\"der\" AS o");
    assertThat(update.target().table().parts()).containsExactly("app", "Or\"der");
    assertThat(update.assigned().columns()).isEqualTo(names("a", "B", "c", "d", "p").toList());
    assertThat(update.head()).endsWith("p.part = 'FROM' ");
    assertThat(update.condition())
        .contains(
            new UpdateStatement.Condition(
                "o.a IS DISTINCT FROM 'b' -- open", set("o", "a", "is", "distinct", "from")));
    assertThat(update.readsOthers()).isFalse();
    assertThat(update.returns()).isFalse();
  }

  @Test
  void tellsOtherTablesFromOperators() {
    assertThat(read("UPDATE t SET a = b IS DISTINCT FROM c WHERE d").readsOthers()).isFalse();
    assertThat(read("UPDATE t SET a = extract(year FROM b) WHERE d").readsOthers()).isFalse();
    assertThat(read("UPDATE t SET a = 1 FROM u WHERE u.id = t.id").readsOthers()).isTrue();
    assertThat(read("UPDATE t SET a = 1 WHERE b RETURNING a").returns()).isTrue();
    assertThat(read("UPDATE t SET a = 1 WHERE b RETURNING a").condition())
        .contains(new UpdateStatement.Condition("b ", set("b")));
  }

  @Test
  void readsWhatIsSpelledInOddWays() {
    assertThat(read("update /* x */ größe$1 set a=1").target().table().parts())
        .containsExactly("größe$1");
    assertThat(read("UPDATE ONLY (t) SET a = 1").target().text()).isEqualTo("ONLY (t)");
    assertThat(read("UPDATE t * x SET a = 1").target().text()).isEqualTo("t * x");
    assertThat(read("UPDATE set SET a = 1").target().table().parts()).containsExactly("set");
    assertThat(read("UPDATE t AS set SET a = 1").target().text()).isEqualTo("t AS set");
    assertThat(read("UPDATE t SET a = 1").condition()).isEmpty();
    assertThat(read("UPDATE t SET a = count(*) FILTER (WHERE b), c = 2").assigned().columns())
        .hasSize(2);
  }

  @Test
  void leavesOtherStatements() {
    assertThat(UpdateStatement.of("WITH x AS (SELECT 1) UPDATE t SET a = 1")).isEmpty();
    assertThat(UpdateStatement.of("-- UPDATE t SET a = 1")).isEmpty();
    assertThat(UpdateStatement.of("UPDATE")).isEmpty();
    assertThat(UpdateStatement.of("")).isEmpty();
  }

  private static UpdateStatement read(String sql) {
    return UpdateStatement.of(sql).orElseThrow();
  }

  private static Set<Identifier> set(String... names) {
    return names(names).collect(Collectors.toSet());
  }

  private static Stream<Identifier> names(String... names) {
    return Stream.of(names).map(Identifier::new);
  }
}
