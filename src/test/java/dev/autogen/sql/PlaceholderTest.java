package dev.autogen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sqltext.PlaceholderSearch;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceholderTest {
  static Stream<Expression> placeholders() {
    return Stream.of("status", "o'clock", "a\"b", "two words", "größe$", "a\nb", "-- c", "/* c")
        .map(Identifier::new)
        .flatMap(
            column ->
                Stream.of(
                    Placeholder.valueFor(
                        new ColumnName(QualifiedName.of("public", "users"), column)),
                    Placeholder.conversion(column, "varchar(10)", "integer[]")));
  }

  @ParameterizedTest
  @MethodSource("placeholders")
  void isFoundWhereItWasPut(Expression placeholder) {
    String sql = "UPDATE users SET status = " + placeholder + " WHERE note = 'it''s'";

    assertThat(PlaceholderSearch.in(sql)).contains(placeholder.sql());
  }
}
