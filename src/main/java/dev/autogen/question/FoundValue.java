package dev.autogen.question;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import java.util.Optional;

/**
 * The value of existing rows in a column that becomes NOT NULL.
 *
 * @param name the column, after the renames
 * @param value empty if only a person can know it
 * @param decided whether no question is needed: the user gave it, or the column has a default
 * @param source where a value that the user did not give comes from: {@code User.status = "active",
 *     User.java:23}
 * @param objection why a found value cannot be used, a sentence
 */
public record FoundValue(
    ColumnName name,
    Column column,
    Optional<Expression> value,
    boolean decided,
    Optional<String> source,
    Optional<String> objection) {
  /** The value that the user gives instead. */
  FoundValue decided(Expression given) {
    return new FoundValue(
        name, column, Optional.of(given), true, Optional.empty(), Optional.empty());
  }

  /** The line for the header and the developer; empty if the user gave the value. */
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
