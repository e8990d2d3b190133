package dev.autogen.plan;

import dev.autogen.schema.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an expression mentions, as far as its words tell. */
final class ExpressionWords {
  private static final Pattern STRING = Pattern.compile("'((?:[^']|'')*)'");
  private static final Pattern WORD = Pattern.compile("\"(?:[^\"]|\"\")+\"|\\w+");

  private ExpressionWords() {}

  /** Everything that could be the name of a column. */
  static Set<String> words(Expression expression) {
    String withoutStrings = STRING.matcher(expression.sql()).replaceAll(" ");
    Set<String> words = new HashSet<>();
    WORD.matcher(withoutStrings)
        .results()
        .map(MatchResult::group)
        .map(ExpressionWords::unquoted)
        .forEach(words::add);
    return words;
  }

  /** The string constants, in order, as SQL spells them. */
  static List<String> strings(Expression expression) {
    return STRING.matcher(expression.sql()).results().map(MatchResult::group).toList();
  }

  private static String unquoted(String word) {
    return word.startsWith("\"")
        ? word.substring(1, word.length() - 1).replace("\"\"", "\"")
        : word;
  }
}
