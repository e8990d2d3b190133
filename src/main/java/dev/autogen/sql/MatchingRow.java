package dev.autogen.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses at how a row of a throw-away table could meet the condition of an UPDATE: the columns
 * that the condition compares get the constants that it compares them with, or values beside these.
 */
public final class MatchingRow {
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\\d+(?:\\.\\d+)?|[\\p{L}_][\\p{L}\\p{N}_$]*");

  private static final List<String> WORDS =
      List.of("is", "not", "distinct", "from", "in", "like", "ilike", "between", "and", "or");

  private MatchingRow() {}

  /** Statements that each change one row so that it may match, the likeliest first. */
  public static List<String> of(BatchedUpdate update) {
    List<String> statements = new ArrayList<>();
    for (Guess guess : Guess.values()) {
      Map<String, String> values = values(update.condition(), guess);
      if (!values.isEmpty()) {
        List<String> assignments = new ArrayList<>();
        values.forEach((column, value) -> assignments.add(column + " = " + value));
        statements.add(
            "UPDATE "
                + update.target()
                + " SET "
                + String.join(", ", assignments)
                + " WHERE ctid = (SELECT ctid FROM "
                + update.target()
                + " LIMIT 1)");
      }
    }
    return statements;
  }

  private enum Guess {
    SAME("%s", "%s"),
    ABOVE("%s + 1", "%s || '!'"),
    BELOW("%s - 1", "''");

    private final String ofNumber;
    private final String ofText;

    Guess(String ofNumber, String ofText) {
      this.ofNumber = ofNumber;
      this.ofText = ofText;
    }
  }

  private static Map<String, String> values(String condition, Guess guess) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher token = TOKEN.matcher(condition);
    String column = "";
    while (token.find()) {
      String text = token.group();
      char first = text.charAt(0);
      String word = text.toLowerCase(Locale.ROOT);
      if (first == '\'' || Character.isDigit(first) || word.equals("null")) {
        String form =
            first == '\'' ? guess.ofText : Character.isDigit(first) ? guess.ofNumber : "%s";
        if (!column.isEmpty()) {
          values.putIfAbsent(column, form.formatted(text));
        }
      } else if (!WORDS.contains(word)) {
        column = text;
      }
    }
    return values;
  }
}
