package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.nio.charset.StandardCharsets;

/** Converts names in SQL text to names as the catalog stores them, in a UTF-8 database. */
final class Names {
  private Names() {}

  /**
   * The catalog name of a word or of a text in double quotes.
   *
   * @param escape the escape character in {@code U&"…"}
   */
  static String read(String text, char escape) {
    if (text.startsWith("\"")) {
      return truncated(unquoted(text));
    }
    return truncated(
        text.startsWith("&\"", 1) ? unescaped(unquoted(text.substring(2)), escape) : folded(text));
  }

  /** Folds A to Z only, as PostgreSQL does in multi-byte encodings. */
  private static String folded(String word) {
    StringBuilder result = new StringBuilder(word);
    for (int i = 0; i < result.length(); i++) {
      char letter = result.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        result.setCharAt(i, (char) (letter - 'A' + 'a'));
      }
    }
    return result.toString();
  }

  private static String unquoted(String text) {
    int end = text.length() > 1 && text.endsWith("\"") ? text.length() - 1 : text.length();
    return text.substring(1, end).replace("\"\"", "\"");
  }

  /**
   * The text of {@code U&"…"}: {@code \0061} and {@code \+000061} are characters; the escape
   * character twice is itself.
   */
  private static String unescaped(String text, char escape) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != escape || i + 1 == text.length()) {
        result.append(text.charAt(i));
      } else if (text.charAt(i + 1) == escape) {
        result.append(escape);
        i++;
      } else {
        boolean longer = text.charAt(i + 1) == '+';
        int from = i + (longer ? 2 : 1);
        int to = Math.min(text.length(), from + (longer ? 6 : 4));
        result.append(character(text.substring(from, to)));
        i = to - 1;
      }
    }
    return result.toString();
  }

  private static String character(String digits) {
    try {
      return Character.toString(Integer.parseInt(digits, 16));
    } catch (IllegalArgumentException e) {
      return digits; // The server refuses it with the better message.
    }
  }

  /** Cuts a name to 63 bytes, without splitting a character. */
  private static String truncated(String name) {
    int bytes = 0;
    for (int at = 0; at < name.length(); ) {
      int letter = name.codePointAt(at);
      bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > Identifier.MAX_BYTES) {
        return name.substring(0, at);
      }
      at += Character.charCount(letter);
    }
    return name;
  }
}
