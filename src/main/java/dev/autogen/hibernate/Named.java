package dev.autogen.hibernate;

import dev.autogen.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A constraint or index that waits for its name.
 *
 * @param name what a person called it, absent where nobody did
 * @param columns the columns that a generated name mentions
 * @param label the ending of a generated name
 * @param relation whether it shares the namespace's names with tables, as an index does
 */
record Named<T>(
    Optional<Identifier> name,
    List<Identifier> columns,
    String label,
    boolean relation,
    Function<Identifier, T> withName) {
  /**
   * Prefix and MD5 in base 35: what Hibernate makes up where a mapping gives no name. A name of
   * letters alone is a person's: of made-up ones, one in thousands has no digit. Where all names
   * are quoted, these are too.
   */
  private static final Pattern MADE_UP =
      Pattern.compile(
          "[`\"]?(?:fk|uk|idx|ck)_?(?=\\D*\\d)[0-9a-y]{20,25}[`\"]?", Pattern.CASE_INSENSITIVE);

  Named {
    columns = List.copyOf(columns);
  }

  /** The name of a mapping unless Hibernate made it up. */
  static Optional<Identifier> givenBy(Optional<String> name) {
    return name.filter(text -> !text.isBlank() && !MADE_UP.matcher(text).matches())
        .map(CatalogName::of);
  }
}
