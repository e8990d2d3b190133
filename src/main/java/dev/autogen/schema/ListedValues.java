package dev.autogen.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values that a check allows one column, in whatever spelling, where it says no more than that:
 * so do the checks of enums.
 *
 * @param values constants as SQL writes them
 */
public record ListedValues(String column, Set<String> values) {
  private static final Pattern STRING = Pattern.compile("'(?:[^']|'')*'");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}_$.-])\\d{1,5}(?![\\p{N}.])");

  /** What PostgreSQL and Hibernate write around the column and its values. */
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

  /** What a check lists, nothing where it says more or something else. */
  public static Optional<ListedValues> of(CheckConstraint check) {
    String sql = check.condition().sql();
    List<String> strings = STRING.matcher(sql).results().map(MatchResult::group).toList();
    String rest = STRING.matcher(sql).replaceAll(" ").toLowerCase(Locale.ROOT);
    Set<String> words = words(check);
    words.removeAll(GRAMMAR);
    if (words.size() != 1) {
      return Optional.empty();
    }
    String column = words.iterator().next();
    List<Integer> numbers =
        NUMBER.matcher(rest).results().map(match -> Integer.valueOf(match.group())).toList();
    boolean compares = rest.matches(".*[<>!~].*");
    if (!strings.isEmpty() && numbers.isEmpty() && !compares) {
      return Optional.of(new ListedValues(column, new TreeSet<>(strings)));
    }
    boolean isRange = rest.contains("between") || rest.matches("[^<>]*>=[^<>]*<=[^<>]*");
    return strings.isEmpty() && numbers.size() == 2 && isRange
        ? Optional.of(new ListedValues(column, range(numbers.get(0), numbers.get(1))))
        : Optional.empty();
  }

  /** The check that lists values of a column, such as that of an enum. */
  public static Optional<CheckConstraint> checkOf(Table table, Identifier column) {
    return table.constraints(CheckConstraint.class).stream()
        .filter(
            check ->
                of(check)
                    .filter(listed -> listed.column().equalsIgnoreCase(column.value()))
                    .isPresent())
        .findFirst();
  }

  /** The values that are strings, as they are. */
  public List<String> names() {
    return values.stream()
        .filter(value -> value.startsWith("'"))
        .map(value -> value.substring(1, value.length() - 1).replace("''", "'"))
        .toList();
  }

  /** All words of a check outside of its strings, in lower case. */
  public static Set<String> words(CheckConstraint check) {
    String rest = STRING.matcher(check.condition().sql()).replaceAll(" ");
    return WORD.matcher(rest)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> range(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(Integer::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
