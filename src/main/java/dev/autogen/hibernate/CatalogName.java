package dev.autogen.hibernate;

import dev.autogen.schema.Identifier;
import java.nio.charset.StandardCharsets;

/**
 * Converts names to names of the catalog: folded to lower case unless quoted, and cut to 63 bytes.
 */
final class CatalogName {
  private CatalogName() {}

  static Identifier of(String text, boolean quoted) {
    return new Identifier(truncate(quoted ? text : fold(text)));
  }

  /** A name that includes its quotes, if it is quoted. */
  static Identifier of(String text) {
    int last = text.length() - 1;
    boolean quoted =
        last > 1
            && text.charAt(0) == text.charAt(last)
            && (text.charAt(0) == '`' || text.charAt(0) == '"');
    return quoted ? of(text.substring(1, last), true) : of(text, false);
  }

  static Identifier of(org.hibernate.boot.model.naming.Identifier name) {
    return of(name.getText(), name.isQuoted());
  }

  static Identifier of(org.hibernate.mapping.Column column) {
    return of(column.getName(), column.isQuoted());
  }

  /** PostgreSQL folds only ASCII letters in multi-byte encodings. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.setCharAt(i, (char) (c - 'A' + 'a'));
      }
    }
    return folded.toString();
  }

  private static String truncate(String text) {
    int end = text.length();
    while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > Identifier.MAX_BYTES) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }
}
