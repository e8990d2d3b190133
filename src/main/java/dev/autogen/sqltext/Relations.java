package dev.autogen.sqltext;

import java.util.Optional;

/** Tables where statements name them, with what stands around their names. */
final class Relations {
  private Relations() {}

  /** {@code ONLY t}, {@code ONLY (t)}, {@code t *}. */
  static Optional<SqlName> target(TokenCursor cursor) {
    cursor.accept("TABLE");
    boolean only = cursor.accept("ONLY");
    boolean enclosed = only && cursor.accept("(");
    Optional<SqlName> name = cursor.name();
    if (enclosed) {
      cursor.accept(")");
    }
    cursor.accept("*");
    return name;
  }

  /** {@code AS a}, or {@code a} where the word that must follow is another. */
  static void alias(TokenCursor cursor, String follows) {
    if (cursor.accept("AS") || !cursor.at(follows)) {
      cursor.name();
    }
  }
}
