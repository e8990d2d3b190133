package dev.autogen.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names that PostgreSQL generates for unnamed objects: table, columns and a label, shortened to
 * fit, numbered if taken ({@code makeObjectName} and {@code ChooseRelationName} in {@code
 * src/backend/commands/indexcmds.c}).
 */
public final class GeneratedName {
  private GeneratedName() {}

  /**
   * Generates a name for an object of this table and these columns.
   *
   * @param label {@code pkey}, {@code key}, {@code check}, {@code fkey}, {@code idx} or {@code seq}
   * @param taken names that the result must differ from
   */
  public static Identifier of(
      Identifier table, List<Identifier> columns, String label, Set<Identifier> taken) {
    return of(table, columns, label, taken::contains);
  }

  /** The same, if a name is taken in other ways. */
  public static Identifier of(
      Identifier table, List<Identifier> columns, String label, Predicate<Identifier> isTaken) {
    String middle = columns.stream().map(Identifier::value).collect(Collectors.joining("_"));
    Identifier name = fit(table.value(), middle, label);
    for (int number = 1; isTaken.test(name); number++) {
      name = fit(table.value(), middle, label + number);
    }
    return name;
  }

  private static Identifier fit(String first, String second, String label) {
    int separators = second.isEmpty() ? 1 : 2;
    int room = Identifier.MAX_BYTES - bytes(label) - separators;
    int firstBytes = bytes(first);
    int secondBytes = bytes(second);
    while (firstBytes + secondBytes > room) {
      if (firstBytes > secondBytes) {
        firstBytes--;
      } else {
        secondBytes--;
      }
    }
    String start = clip(first, firstBytes);
    return new Identifier(
        second.isEmpty()
            ? start + "_" + label
            : start + "_" + clip(second, secondBytes) + "_" + label);
  }

  /** The longest start of the text with at most {@code maxBytes} bytes that splits no character. */
  private static String clip(String text, int maxBytes) {
    int end = text.length();
    while (bytes(text.substring(0, end)) > maxBytes) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
