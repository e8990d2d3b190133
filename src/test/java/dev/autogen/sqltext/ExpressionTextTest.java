package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions as written by hand, and as PostgreSQL deparses them. */
class ExpressionTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "-1.5",
        "(1)",
        "'a'::character varying(3)",
        "'{}'::\"My Type\"[]",
        "true",
        "'x''y'::public.mood",
        "E'a\\nb'::text",
        "now()",
        "CURRENT_TIMESTAMP",
        "'1'::timestamp(3) without time zone",
        "'a'::text::date",
        "1e-5::double precision"
      })
  void isConstant(String sql) {
    assertThat(ConstantExpression.isOne(sql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "1 + 1", "f()", "clock_timestamp()", "now() + '1 day'", "'a' || b", "-a", ""})
  void isNotConstant(String sql) {
    assertThat(ConstantExpression.isOne(sql)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "(a AND b)|a AND b",
        "(a) AND (b)|(a) AND (b)",
        "( ')' )|')'",
        "(a|(a",
        "a|a",
        "(E'\\')')|E'\\')'"
      })
  void takesTheOuterParenthesesAway(String sql, String bare) {
    assertThat(Parentheses.without(sql)).isEqualTo(bare);
  }

  @Test
  void dividesAtAnd() {
    assertThat(Conjuncts.of("((a = ' AND ') AND \"b AND c\" AND (d AND e))"))
        .containsExactly("(a = ' AND ')", "\"b AND c\"", "(d AND e)");
  }

  @Test
  void findsListsOfConstants() {
    ConstantArray array =
        ConstantArray.in("(a = ANY (ARRAY['x'::text, E'[,]\\''::text])) AND b").orElseThrow();

    assertThat(array.items()).containsExactly("'x'::text", "E'[,]\\''::text");
    assertThat(array.before() + "|" + array.after()).isEqualTo("(a = ANY (ARRAY[|])) AND b");
    assertThat(ConstantArray.in("a = 'ANY (ARRAY[1])'")).isEmpty();
  }

  @Test
  void readsConditionsThatListValues() {
    assertThat(
            ListedCondition.of(
                "(\"Status\")::text = ANY ((ARRAY['A'::character varying, 'B''s'::character varying])::text[])"))
        .contains(new ListedCondition("\"Status\"", List.of("'A'", "'B''s'"), "character varying"));
    assertThat(
            ListedCondition.of(
                "(s)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text])"))
        .contains(new ListedCondition("s", List.of("'A'", "'B'"), "character varying"));
    assertThat(ListedCondition.of("m = ANY (ARRAY['a'::sales.\"Mood\", 'b'::sales.\"Mood\"])"))
        .contains(new ListedCondition("m", List.of("'a'", "'b'"), "sales.\"Mood\""));
    assertThat(ListedCondition.of("m = ANY (ARRAY['a'::x, 'b'::y])")).isEmpty();
    assertThat(ListedCondition.of("m = ANY (ARRAY['a'::x, 'b'::x]) AND n")).isEmpty();
    assertThat(ListedCondition.of("m = ANY (ARRAY[1, 2])")).isEmpty();
  }

  @Test
  void changesTypesInCastsOnly() {
    assertThat(
            Casts.retyped(
                "mood = ' ::mood' AND a::mood[] AND cast(b AS mood) AND c::mood.x",
                Map.of("mood", "pg_temp.m")))
        .isEqualTo("mood = ' ::mood' AND a::pg_temp.m[] AND cast(b AS pg_temp.m) AND c::mood.x");
  }

  @Test
  void changesConstantsOfAType() {
    assertThat(
            Casts.constants(
                "a = 'so so'::mood OR a = 'so so'::text OR b = '{so so}'::mood[]",
                "mood",
                one -> "it's",
                array -> "{}"))
        .isEqualTo("a = 'it''s'::mood OR a = 'so so'::text OR b = '{}'::mood[]");
  }

  @Test
  void readsWords() {
    assertThat(SqlWords.of("Größe > \"B c\" -- d\n AND 'e' = $$f$$ AND g$1"))
        .map(it -> it.value())
        .containsExactly("größe", "B c", "and", "g$1");
    assertThat(SqlWords.strings("a IN ('b', 'c''d') AND e = 'f'"))
        .containsExactly("'b'", "'c''d'", "'f'");
    assertThat(FunctionCall.whole("lower((a)::text)")).contains("lower");
    assertThat(FunctionCall.whole("lower(a) || upper(b)")).isEmpty();
    assertThat(FunctionCall.names("a + Now() - f (1)")).containsExactlyInAnyOrder("now", "f");
  }
}
