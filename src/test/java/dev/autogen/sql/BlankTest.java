package dev.autogen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sqltext.Blanks;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlankTest {
  static Stream<Expression> blanks() {
    return Stream.of("status", "o'clock", "a\"b", "two words", "größe$", "a\nb", "-- c", "/* c")
        .map(Identifier::new)
        .flatMap(
            column ->
                Stream.of(
                    Blank.valueFor(new ColumnName(QualifiedName.of("public", "users"), column)),
                    Blank.turning(column, "varchar(10)", "integer[]")));
  }

  @ParameterizedTest
  @MethodSource("blanks")
  void isFoundWhereItWasPut(Expression blank) {
    String sql = "UPDATE users SET status = " + blank + " WHERE note = 'it''s'";

    assertThat(Blanks.in(sql)).contains(blank.sql());
  }
}
