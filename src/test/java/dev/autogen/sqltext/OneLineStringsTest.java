package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineStringsTest {
  @Test
  void escapesLineBreaksInStrings() {
    assertThat(OneLineStrings.of("SELECT 'a\n-- autogen:step\r\n\\''b'"))
        .isEqualTo("SELECT E'a\\n-- autogen:step\\r\\n\\\\''b'");
    assertThat(OneLineStrings.of("SELECT E'a\nb\\tc\\\nd\\'e'"))
        .isEqualTo("SELECT E'a\\nb\\tc\\nd\\'e'");
  }

  @Test
  void leavesTheRestAsItIs() {
    String sql = "SELECT 'a\\b',\n  $$ c\nd $$, \"e\nf\" -- it's\n, 'g'";

    assertThat(OneLineStrings.of(sql)).isEqualTo(sql);
    assertThat(OneLineStrings.of("SELECT 'a'\n'b\\c'")).isEqualTo("SELECT 'a'\n'b\\c'");
  }

  @Test
  void movesWhatLooksLikeADirective() {
    assertThat(OneLineStrings.of("SELECT 1\n-- autogen:downgrade\n-- other\n + 1"))
        .isEqualTo("SELECT 1\n -- autogen:downgrade\n-- other\n + 1");
  }
}
