package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.IndexKey;
import java.util.List;
import java.util.Optional;
import org.hibernate.mapping.Column;
import org.junit.jupiter.api.Test;

class IndexKeyTextTest {
  private static final Identifier NAME = new Identifier("name");

  @Test
  void a_column_takes_the_direction_that_hibernate_understood() {
    assertThat(read("name", "desc")).isEqualTo(IndexKey.of(NAME, true));
    assertThat(read("name", "")).isEqualTo(IndexKey.of(NAME, false));
  }

  @Test
  void a_place_for_nulls_is_read_from_the_text() {
    assertThat(read("name desc nulls last", ""))
        .isEqualTo(key(Optional.of(NAME), "", true, false, "", ""));
    assertThat(read("name nulls first", ""))
        .isEqualTo(key(Optional.of(NAME), "", false, true, "", ""));
  }

  @Test
  void expressions_keep_their_text() {
    assertThat(read("lower(Name)", "desc"))
        .isEqualTo(IndexKey.of(new Expression("lower(Name)"), true));
    assertThat(read("(a || b)", "")).isEqualTo(IndexKey.of(new Expression("(a || b)"), false));
  }

  @Test
  void operator_class_and_collation_are_told_apart() {
    assertThat(read("name collate \"C\" text_pattern_ops desc", ""))
        .isEqualTo(key(Optional.of(NAME), "", true, true, "\"C\"", "text_pattern_ops"));
    assertThat(read("lower(name) text_pattern_ops", ""))
        .isEqualTo(key(Optional.empty(), "lower(name)", false, false, "", "text_pattern_ops"));
  }

  private static IndexKey read(String text, String order) {
    Column column = new Column(text);
    return IndexKeyText.isColumn(column, List.of(NAME))
        ? IndexKeyText.column(column, order)
        : IndexKeyText.read(text + " " + order);
  }

  private static IndexKey key(
      Optional<Identifier> column,
      String expression,
      boolean descending,
      boolean nullsFirst,
      String collation,
      String operatorClass) {
    return new IndexKey(
        column,
        Optional.of(expression).filter(text -> !text.isEmpty()).map(Expression::new),
        descending,
        nullsFirst,
        Optional.of(collation).filter(text -> !text.isEmpty()),
        Optional.of(operatorClass).filter(text -> !text.isEmpty()));
  }
}
