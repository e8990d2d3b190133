package dev.autogen.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueListTest {
  private static boolean same(String one, String other) {
    return ValueList.sameMeaning(new Expression(one), new Expression(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ((s)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])) | ((s)::text = ANY ((ARRAY['B'::character varying, 'A'::character varying])::text[]))
          (n = ANY (ARRAY[1, 2, 3]))            | (n = ANY (ARRAY[3, 1, 2]))
          (s = ANY (ARRAY['a,b'::text, 'c'::text])) | (s = ANY (ARRAY['c'::text, 'a,b'::text]))
          (s = ANY (ARRAY['it''s'::text, ']'::text])) | (s = ANY (ARRAY[']'::text, 'it''s'::text]))
          (a > 0)                               | (a > 0)
          """)
  void orderOfConstantsMeansNothing(String one, String other) {
    assertThat(same(one, other)).isTrue();
    assertThat(same(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (n = ANY (ARRAY[1, 2]))                   | (n = ANY (ARRAY[1, 2, 3]))
          (n = ANY (ARRAY[1, 2]))                   | (m = ANY (ARRAY[2, 1]))
          (n <> ALL (ARRAY[1, 2]))                  | (n <> ALL (ARRAY[2, 3]))
          (n = ANY (ARRAY[1, 2])) AND (a > 0)       | (n = ANY (ARRAY[2, 1])) AND (a > 1)
          (s = ANY (ARRAY['a,b'::text]))            | (s = ANY (ARRAY['a'::text, 'b'::text]))
          (a > 0)                                   | (a > 1)
          """)
  void whatDiffersDiffers(String one, String other) {
    assertThat(same(one, other)).isFalse();
    assertThat(same(other, one)).isFalse();
  }

  @Test
  void onlyOneListIsLookedInto() {
    assertThat(
            same(
                "(a = ANY (ARRAY[1, 2])) OR (b = ANY (ARRAY[3, 4]))",
                "(a = ANY (ARRAY[2, 1])) OR (b = ANY (ARRAY[5, 4]))"))
        .isFalse();
  }
}
