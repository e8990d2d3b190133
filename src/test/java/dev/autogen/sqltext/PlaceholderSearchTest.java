package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderSearchTest {
  @Test
  void findsWhatAutogenWrote() {
    assertThat(PlaceholderSearch.in("UPDATE t SET s = <<value for t.s>> WHERE true"))
        .contains("<<value for t.s>>");
    assertThat(
            PlaceholderSearch.in(
                "ALTER TABLE t ALTER s TYPE x USING <<how to turn s from a into b>>"))
        .contains("<<how to turn s from a into b>>");
    assertThat(PlaceholderSearch.in("UPDATE t SET a=<<value for o'clock.a>>,b='x'"))
        .contains("<<value for o'clock.a>>");
  }

  @Test
  void looksThroughCode() {
    assertThat(PlaceholderSearch.in("DO $a$ BEGIN UPDATE t SET s = <<value for t.s>>; END $a$"))
        .isPresent();
    assertThat(
            PlaceholderSearch.in(
                "CREATE OR REPLACE FUNCTION f() RETURNS int AS $$ SELECT <<value for t.s>> $$"))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1<<2>>1",
        "SELECT (a<<b)>>b",
        "UPDATE t SET s = '<<unset>>'",
        "UPDATE t SET s = '<<value for t.s>>'",
        "COMMENT ON TABLE t IS $$Dear <<value for you>>$$",
        "SELECT 1 -- <<value for t.s>>",
        "SELECT 1 /* <<value for t.s>> */",
        "SELECT \"<<value for t.s>>\" FROM t",
        "DO $$ BEGIN PERFORM '<<value for t.s>>'; END $$",
        "DO $$ <<outer>> BEGIN EXIT outer; END $$",
        "SELECT value<<value>>value FROM t",
      })
  void leavesWhatPeopleWrite(String sql) {
    assertThat(PlaceholderSearch.in(sql)).isEmpty();
  }
}
