package dev.autogen.sqltext;

import dev.autogen.schema.Identifier;
import java.nio.charset.StandardCharsets;

/** Names as SQL spells them to names as the catalog of a database in UTF-8 stores them. */
final class Names {
  private Names() {}

  /**
   * The name that a word, or a text in double quotes, stands for.
   *
   * @param escape what begins an escape in {@code U&"…"}
   */
  static String read(String text, char escape) {
    if (text.startsWith("\"")) {
      return truncated(unquoted(text));
    }
    return truncated(
        text.startsWith("&\"", 1) ? unescaped(unquoted(text.substring(2)), escape) : folded(text));
  }

  /** PostgreSQL folds these letters alone where a letter may take several bytes. */
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

  /** The text of {@code U&"…"}: {@code \0061} and {@code \+000061} are characters, twice itself. */
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

  /** The server keeps so many bytes and no half of a character. */
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
