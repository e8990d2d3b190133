package dev.autogen.sqltext;

import java.util.Optional;

/** Reads table names with the key words around them. */
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

  /** Skips {@code AS a}, or {@code a} unless it is the word that follows. */
  static void alias(TokenCursor cursor, String follows) {
    if (cursor.accept("AS") || !cursor.at(follows)) {
      cursor.name();
    }
  }
}
