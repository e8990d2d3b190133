package dev.autogen.sql;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of values as people write them: what PostgreSQL took in as {@code status IN ('A', 'B')} it
 * tells as {@code (status)::text = ANY ((ARRAY['A'::character varying, …])::text[])}, and what it
 * took in as that it tells in yet another way.
 */
final class ReadableCondition {
  private static final String COLUMN = "([a-z_][a-z0-9_]*|\"(?:[^\"]|\"\")+\")";
  private static final String STRING = "('(?:[^']|'')*')";
  private static final String VARCHAR = STRING + "::character varying";

  /** One value is told as an equation, so a list has two at least. */
  private static final List<Pattern> LISTS =
      List.of(
          Pattern.compile(
              "\\(%s\\)::text = ANY \\(\\(ARRAY\\[(%s(?:, %s)+)\\]\\)::text\\[\\]\\)"
                  .formatted(COLUMN, VARCHAR, VARCHAR)),
          Pattern.compile(
              "\\(%s\\)::text = ANY \\(ARRAY\\[(\\(%s\\)::text(?:, \\(%s\\)::text)+)\\]\\)"
                  .formatted(COLUMN, VARCHAR, VARCHAR)),
          Pattern.compile(
              "%s = ANY \\(ARRAY\\[(%s::text(?:, %s::text)+)\\]\\)"
                  .formatted(COLUMN, STRING, STRING)));

  /** The labels of an enum type, all of them cast to it. */
  private static final Pattern LABELS =
      Pattern.compile(
          "%s = ANY \\(ARRAY\\[(%s::([^,\\[\\]()]+)(?:, %s::\\4)+)\\]\\)"
              .formatted(COLUMN, STRING, STRING));

  private static final Pattern ITEM =
      Pattern.compile("\\(?" + STRING + "(?:::character varying)?\\)?(?:::text)?");

  private ReadableCondition() {}

  /** The condition in its short form where it is such a list, else as it is. */
  static String of(String condition) {
    for (Pattern list : LISTS) {
      Matcher matcher = list.matcher(condition);
      if (matcher.matches()) {
        String values = ITEM.matcher(matcher.group(2)).replaceAll("$1");
        return matcher.group(1) + " IN (" + values + ")";
      }
    }
    Matcher labels = LABELS.matcher(condition);
    if (labels.matches() && TypeName.parse(labels.group(4), QualifiedName.PUBLIC).isPresent()) {
      String cast = "::" + labels.group(4);
      String values =
          Pattern.compile(STRING + Pattern.quote(cast)).matcher(labels.group(2)).replaceAll("$1");
      return labels.group(1) + " IN (" + values + ")";
    }
    return condition;
  }
}
