package dev.autogen.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of values as people write them: PostgreSQL tells back {@code status IN ('A', 'B')} as
 * {@code (status)::text = ANY ((ARRAY['A'::character varying, …])::text[])}, and takes that in as
 * yet another text. The short form it takes in as what it told.
 */
final class ReadableCondition {
  private static final String COLUMN = "([a-z_][a-z0-9_]*|\"(?:[^\"]|\"\")+\")";
  private static final String STRING = "'(?:[^']|'')*'";

  private static final Pattern VARCHAR_LIST =
      Pattern.compile(
          "\\("
              + COLUMN
              + "\\)::text = ANY \\(\\(ARRAY\\["
              + items("character varying")
              + "\\]\\)::text\\[\\]\\)");

  private static final Pattern TEXT_LIST =
      Pattern.compile(COLUMN + " = ANY \\(ARRAY\\[" + items("text") + "\\]\\)");

  private ReadableCondition() {}

  private static String items(String type) {
    String item = STRING + "::" + type;
    return "(" + item + "(?:, " + item + ")*)";
  }

  /** The condition in its short form where it has one, else as it is. */
  static String of(String condition) {
    for (Pattern pattern : new Pattern[] {VARCHAR_LIST, TEXT_LIST}) {
      Matcher matcher = pattern.matcher(condition);
      if (matcher.matches()) {
        String values =
            Pattern.compile("(" + STRING + ")::(?:text|character varying)")
                .matcher(matcher.group(2))
                .replaceAll("$1");
        return matcher.group(1) + " IN (" + values + ")";
      }
    }
    return condition;
  }
}
