package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "status IN ('A', 'B''s')|status|'A' 'B''s'",
        "(\"My Status\")::text = ANY ((ARRAY['A'::character varying])::text[])|my status|'A'",
        "größe$ in ('<', 'between')|größe$|'<' 'between'",
        "n BETWEEN 0 AND 2|n|0 1 2",
        "(n >= 0) AND (n <= 1)|n|0 1",
      })
  void readsLists(String condition, String column, String values) {
    assertThat(ListedValues.of(check(condition)))
        .contains(new ListedValues(column, Set.of(values.split(" "))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a IN ('A') AND b",
        "a <> 'A'",
        "n BETWEEN -1 AND 2",
        "n >= 0",
        "a ~ 'A'",
        "length(a) > 1"
      })
  void leavesTheRest(String condition) {
    assertThat(ListedValues.of(check(condition))).isEmpty();
  }

  private static CheckConstraint check(String condition) {
    return new CheckConstraint(new Identifier("c"), new Expression(condition));
  }
}
