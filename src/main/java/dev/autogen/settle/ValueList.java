package dev.autogen.settle;

import dev.autogen.schema.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A deparsed condition of the form {@code x = ANY (ARRAY[…])}, whose constants have no order. */
final class ValueList {
  private static final Pattern ITEM = Pattern.compile("(?:'(?:[^']|'')*'|[^',\\[\\]])+");
  private static final Pattern LIST =
      Pattern.compile(
          "(.*?= ANY \\(+ARRAY\\[)((?:'(?:[^']|'')*'|[^'\\[\\]])*)(\\].*)", Pattern.DOTALL);

  private ValueList() {}

  /** Whether both are the same text but for the order inside a list of constants. */
  static boolean sameMeaning(Expression one, Expression other) {
    if (one.equals(other)) {
      return true;
    }
    Matcher first = LIST.matcher(one.sql());
    Matcher second = LIST.matcher(other.sql());
    return first.matches()
        && second.matches()
        && first.group(1).equals(second.group(1))
        && first.group(3).equals(second.group(3))
        && new HashSet<>(items(first.group(2))).equals(new HashSet<>(items(second.group(2))));
  }

  private static List<String> items(String list) {
    return ITEM.matcher(list).results().map(MatchResult::group).map(String::strip).toList();
  }
}
