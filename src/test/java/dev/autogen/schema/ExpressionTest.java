package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          color | color::new.color               | NEW.x::new.color
          color | (color)::text::new."color"     | (NEW.x)::text::new."color"
          color | 'color'::text <> color        | 'color'::text <> NEW.x
          color | color(color)                   | color(NEW.x)
          color | paint.color(color)             | paint.color(NEW.x)
          color | (paint).color = color          | (paint).color = NEW.x
          color | color COLLATE new.color        | NEW.x COLLATE new.color
          color | "color" > 0 AND (color > 1)    | NEW.x > 0 AND (NEW.x > 1)
          color | color IN ('color', color)      | NEW.x IN ('color', NEW.x)
          zone  | at::timestamp without time zone > zone | at::timestamp without time zone > NEW.x
          zone  | at::timestamp(3) with time zone > zone | at::timestamp(3) with time zone > NEW.x
          precision | 1::double precision        | 1::double precision
          varying | varying::character varying(5)  | NEW.x::character varying(5)
          day   | EXTRACT(day FROM at) = day     | EXTRACT(day FROM at) = NEW.x
          day   | '1'::interval day > day        | '1'::interval day > NEW.x
          e5    | 1e5 > e5                       | 1e5 > NEW.x
          e     | E'a\\b' <> e                   | E'a\\b' <> NEW.x
          """)
  void aColumnIsReplacedAndNothingElse(String column, String sql, String replaced) {
    Expression expression = new Expression(sql);
    assertThat(expression.renamed(new Identifier(column), "NEW.x").sql()).isEqualTo(replaced);
    assertThat(expression.mentions(new Identifier(column))).isEqualTo(!sql.equals(replaced));
  }

  @ParameterizedTest
  @CsvSource({"COLOR > 0", "orders.color > 0", "\"color\" > 0", "lower(color) = ''"})
  void aConditionMentionsItsColumns(String sql) {
    assertThat(new Expression(sql).mentions(new Identifier("color"))).isTrue();
  }
}
