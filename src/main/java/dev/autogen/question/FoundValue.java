package dev.autogen.question;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import java.util.Optional;

/**
 * What the rows that are there get in a column that may not be null.
 *
 * @param name as it is after the renames
 * @param value nothing where only a person can know
 * @param decided whether there is nothing to ask: somebody said so, or the column has a default
 * @param source where a value comes from that nobody gave: {@code User.status = "active",
 *     User.java:23}
 * @param objection why a value that was found is not taken, a sentence
 */
public record FoundValue(
    ColumnName name,
    Column column,
    Optional<Expression> value,
    boolean decided,
    Optional<String> source,
    Optional<String> objection) {
  /** The value that somebody gives instead. */
  FoundValue decided(Expression given) {
    return new FoundValue(
        name, column, Optional.of(given), true, Optional.empty(), Optional.empty());
  }

  /** The line for the header and the developer; nothing where somebody has said it anyway. */
  public Optional<String> line() {
    if (decided) {
      return Optional.empty();
    }
    return value.isPresent()
        ? Optional.of(name + " = " + value.get() + source.map(text -> "  from " + text).orElse(""))
        : Optional.of(
            name + ": " + objection.orElse("no value found; the file gets a placeholder"));
  }
}
