package dev.autogen.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Expression;
import org.junit.jupiter.api.Test;

class ConjunctionTest {
  @Test
  void parts_have_no_order() {
    assertThat(same("((a >= 1) AND (a <= 5))", "((a <= 5) AND (a >= 1))")).isTrue();
    assertThat(same("((a >= 1) AND (a <= 5))", "((a <= 5) AND (a >= 2))")).isFalse();
    assertThat(same("((a >= 1) AND (a <= 5))", "((a <= 5) AND (a >= 1) AND (b > 0))")).isFalse();
  }

  @Test
  void an_and_inside_of_a_text_or_of_parentheses_parts_nothing() {
    assertThat(
            same(
                "((a <> 'x) AND (y'::text) AND (b > 0))", "((b > 0) AND (a <> 'x) AND (y'::text))"))
        .isTrue();
    assertThat(same("(((a > 0) AND (b > 0)) OR (c > 0))", "(((b > 0) AND (a > 0)) OR (c > 0))"))
        .isFalse();
  }

  @Test
  void lists_of_constants_inside_have_no_order_either() {
    assertThat(
            same(
                "((a = ANY (ARRAY['x'::text, 'y'::text])) AND (b > 0))",
                "((b > 0) AND (a = ANY (ARRAY['y'::text, 'x'::text])))"))
        .isTrue();
  }

  private static boolean same(String one, String other) {
    return Conjunction.sameMeaning(new Expression(one), new Expression(other));
  }
}
