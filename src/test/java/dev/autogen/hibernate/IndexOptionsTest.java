package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import org.junit.jupiter.api.Test;

class IndexOptionsTest {
  @Test
  void clauses_are_taken_apart_in_any_order() {
    IndexOptions options =
        IndexOptions.parse(
            "include (a, \"B\") USING gin with (fillfactor = 70, fastupdate='off') where deleted = false");
    assertThat(options.include()).containsExactly(new Identifier("a"), new Identifier("B"));
    assertThat(options.method()).contains("gin");
    assertThat(options.parameters()).containsExactly("fillfactor=70", "fastupdate=off");
    assertThat(options.where()).contains(new Expression("deleted = false"));
    assertThat(options.unsupported()).isEmpty();
  }

  @Test
  void nulls_may_count_as_equal() {
    assertThat(IndexOptions.parse("nulls not distinct").nullsNotDistinct()).isTrue();
    assertThat(IndexOptions.parse("nulls distinct").nullsNotDistinct()).isFalse();
  }

  @Test
  void what_is_not_understood_is_said() {
    assertThat(IndexOptions.parse("tablespace fast").unsupported())
        .containsExactly("tablespace", "fast");
  }
}
