package dev.autogen.sqltext;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Table;
import dev.autogen.sqltext.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values that a check allows for one column, in any spelling. Checks of enums do that and
 * nothing else.
 *
 * @param values constants as SQL text
 */
public record ListedValues(String column, Set<String> values) {
  private static final int MOST_DIGITS = 5;

  /** The other words that PostgreSQL and Hibernate write in such checks. */
  private static final Set<String> GRAMMAR =
      Set.of(
          "in",
          "any",
          "array",
          "between",
          "and",
          "text",
          "character",
          "varying",
          "bpchar",
          "smallint");

  /** The values that a check lists; empty if it does anything else. */
  public static Optional<ListedValues> of(CheckConstraint check) {
    List<SqlToken> tokens = SqlTokens.of(check.condition().sql());
    Set<String> words = words(check);
    words.removeAll(GRAMMAR);
    if (words.size() != 1) {
      return Optional.empty();
    }
    String column = words.iterator().next();
    List<String> strings = texts(tokens, Kind.STRING);
    List<Integer> numbers = numbers(tokens);
    List<String> comparisons =
        texts(tokens, Kind.SYMBOL).stream().filter(ListedValues::compares).toList();
    if (!strings.isEmpty() && numbers.isEmpty() && comparisons.isEmpty()) {
      return Optional.of(new ListedValues(column, new TreeSet<>(strings)));
    }
    boolean isRange =
        tokens.stream().anyMatch(token -> token.is("between"))
            || comparisons.equals(List.of(">=", "<="));
    return strings.isEmpty() && numbers.size() == 2 && isRange
        ? Optional.of(new ListedValues(column, range(numbers.get(0), numbers.get(1))))
        : Optional.empty();
  }

  private static List<String> texts(List<SqlToken> tokens, Kind kind) {
    return tokens.stream().filter(token -> token.kind() == kind).map(SqlToken::text).toList();
  }

  private static boolean compares(String symbol) {
    return symbol.chars().anyMatch(c -> "<>!~".indexOf(c) >= 0);
  }

  /** The numbers of a check, if they are small and not negative. */
  private static List<Integer> numbers(List<SqlToken> tokens) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      SqlToken token = tokens.get(i);
      boolean negative = i > 0 && tokens.get(i - 1).text().endsWith("-");
      boolean small =
          token.text().length() <= MOST_DIGITS && token.text().chars().allMatch(Character::isDigit);
      if (token.kind() == Kind.NUMBER && small && !negative) {
        numbers.add(Integer.valueOf(token.text()));
      }
    }
    return numbers;
  }

  /** The check of a table that lists the values of a column. */
  public static Optional<CheckConstraint> checkOf(Table table, Identifier column) {
    return table.constraints(CheckConstraint.class).stream()
        .filter(
            check ->
                of(check)
                    .filter(listed -> listed.column().equalsIgnoreCase(column.value()))
                    .isPresent())
        .findFirst();
  }

  /** The values that are strings, without quotes. */
  public List<String> names() {
    return values.stream()
        .filter(value -> value.startsWith("'"))
        .map(value -> value.substring(1, value.length() - 1).replace("''", "'"))
        .toList();
  }

  /** All words of a check outside strings, in lower case. */
  public static Set<String> words(CheckConstraint check) {
    return SqlWords.of(check.condition().sql()).stream()
        .map(word -> word.value().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> range(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(Integer::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
