package dev.autogen.sqltext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import org.junit.jupiter.api.Test;

class TokenCursorTest {
  @Test
  void acceptsAllWordsOrNone() {
    TokenCursor cursor = new TokenCursor("if Not /* x */ exists \"IF\"");

    assertThat(cursor.accept("IF", "EXISTS")).isFalse();
    assertThat(cursor.accept("IF", "NOT", "EXISTS")).isTrue();
    assertThat(cursor.accept("IF")).isFalse();
    assertThat(cursor.name()).contains(new SqlName(java.util.List.of("IF")));
    assertThat(cursor.isAtEnd()).isTrue();
  }

  @Test
  void readsQualifiedNames() {
    SqlName name =
        new TokenCursor("Db . \"S.1\" -- x\n .U&\"d!0061t!!\" UESCAPE '!' y").name().get();

    assertThat(name.parts()).containsExactly("db", "S.1", "dat!");
    assertThat(name.in(new Identifier("a"))).isEqualTo(QualifiedName.of("S.1", "dat!"));
    assertThat(new TokenCursor("T").name().get().in(new Identifier("a")))
        .isEqualTo(QualifiedName.of("a", "t"));
    assertThat(new TokenCursor("'t'").name()).isEmpty();
  }

  @Test
  void skipsGroups() {
    TokenCursor cursor = new TokenCursor("(a, (b) , ')') c WHERE");

    assertThat(cursor.skipGroup()).isTrue();
    assertThat(cursor.skipGroup()).isFalse();
    assertThat(cursor.skipTo("FROM", "WHERE")).isTrue();
    assertThat(cursor.rest()).extracting(SqlToken::text).containsExactly("WHERE");
    assertThat(cursor.skipTo("FROM")).isFalse();
    assertThat(new TokenCursor("(a").skipGroup()).isTrue();
  }
}
