package dev.autogen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {
  @Test
  void isFoundWhereItWasPut() {
    String blank = Blank.of("value for users.status").sql();

    assertThat(blank).isEqualTo("<<value for users.status>>");
    assertThat(Blank.in("UPDATE users SET status = " + blank + " WHERE true")).contains(blank);
    assertThat(Blank.in("SELECT " + Blank.of("x").sql())).contains("<<x>>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "SELECT 1 << 2 >> 3",
        "SELECT (1 << 2), (8 >> 1)",
        "SELECT '10.0.0.1'::inet << '10.0.0.0/8'::inet",
        "SELECT box1 <<| box2",
      })
  void isNoOperator(String sql) {
    assertThat(Blank.in(sql)).isEmpty();
  }
}
