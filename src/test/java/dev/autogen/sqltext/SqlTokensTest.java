package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.sqltext.SqlToken.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTokensTest {
  @Test
  void leavesOutCommentsAndWhiteSpace() {
    assertThat(texts("a/* b /* c */ d */e--f\n\t g /*/ h */ i"))
        .containsExactly("a", "e", "g", "i");
    assertThat(texts("  -- nothing")).isEmpty();
    assertThat(texts("a /* open /* twice */")).containsExactly("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "abc|WORD",
        "_a$1|WORD",
        "größe|WORD",
        "\u00a0|WORD",
        "\"a\"\"b -- c\"|QUOTED",
        "U&\"d\\0061t\"|QUOTED",
        "'a''b -- c'|STRING",
        "'a\\'|STRING",
        "E'a\\'b'|STRING",
        "e'a\\\\'|STRING",
        "U&'a\\'|STRING",
        "B'01'|STRING",
        "N'x'|STRING",
        "$$a ' \" -- $$|STRING",
        "$é$a $$ $é$|STRING",
        "12|NUMBER",
        "1.5e-3|NUMBER",
        ".5|NUMBER",
        "0x1F|NUMBER",
        "1_000|NUMBER",
        "$12|PARAMETER",
        "::|SYMBOL",
        ":=|SYMBOL",
        "->>|SYMBOL",
        "<<|SYMBOL",
        "@-|SYMBOL",
        "<<value for t.c>>|PLACEHOLDER",
        "<<value for o'clock.\"c>>|PLACEHOLDER",
        "<<how to turn c from varchar(10) into date>>|PLACEHOLDER",
      })
  void tellsTheKinds(String sql, Kind kind) {
    assertThat(SqlTokens.of(sql)).containsExactly(new SqlToken(kind, sql, 0, sql.length()));
    assertThat(SqlTokens.of("(" + sql + ")").get(1))
        .isEqualTo(new SqlToken(kind, sql, 1, sql.length() + 1));
  }

  @Test
  void cutsOperatorsAsTheServerDoes() {
    assertThat(texts("a<-1")).containsExactly("a", "<", "-", "1");
    assertThat(texts("a@-1")).containsExactly("a", "@-", "1");
    assertThat(texts("a<<b")).containsExactly("a", "<<", "b");
    assertThat(texts("a=--b\n1")).containsExactly("a", "=", "1");
    assertThat(texts("a*/*b*/1")).containsExactly("a", "*", "1");
    assertThat(texts("b=<<value for t.b>>")).containsExactly("b", "=", "<<value for t.b>>");
    assertThat(texts("a[1..2]")).containsExactly("a", "[", "1", "..", "2", "]");
    assertThat(texts("t.*")).containsExactly("t", ".", "*");
  }

  @Test
  void keepsAWordBeforeDollars() {
    assertThat(texts("a$b$ c $b$")).containsExactly("a$b$", "c", "$b$");
  }

  @Test
  void goesOnWithEscapesBehindALineBreak() {
    assertThat(texts("E'a'\n'b\\'c' d")).containsExactly("E'a'", "'b\\'c'", "d");
    assertThat(texts("'a'\n'b\\' d")).containsExactly("'a'", "'b\\'", "d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'open", "\"open", "$$ open", "$a$ open $$", "E'open\\'"})
  void bearsWhatIsNotClosed(String sql) {
    assertThat(texts("a " + sql)).containsExactly("a", sql);
  }

  @Test
  void foldsAsTheServerDoes() {
    assertThat(SqlTokens.of("ÄRGER_Größe").get(0).name())
        .isEqualTo("Ärger_größe".replace('ä', 'Ä'));
    assertThat(SqlTokens.of("\"Or\"\"der\"").get(0).name()).isEqualTo("Or\"der");
    assertThat(SqlTokens.of("U&\"d\\0061t\\+000061\\\\\"").get(0).name()).isEqualTo("data\\");
    assertThat(SqlTokens.of("ü".repeat(40)).get(0).name()).isEqualTo("ü".repeat(31));
  }

  private static List<String> texts(String sql) {
    return SqlTokens.of(sql).stream().map(SqlToken::text).toList();
  }
}
