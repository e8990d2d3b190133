package dev.autogen.sqltext;

/** {@code ALTER TABLE … VALIDATE CONSTRAINT}, which reads all rows and changes none. */
public final class Validation {
  private Validation() {}

  /** Whether a statement does this and nothing else. */
  public static boolean isOne(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    if (!cursor.accept("ALTER", "TABLE")) {
      return false;
    }
    cursor.accept("IF", "EXISTS");
    Relations.target(cursor);
    boolean validates;
    do {
      validates = cursor.accept("VALIDATE", "CONSTRAINT") && cursor.name().isPresent();
    } while (validates && cursor.accept(","));
    return validates && cursor.isAtEnd();
  }
}
