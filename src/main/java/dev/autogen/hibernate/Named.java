package dev.autogen.hibernate;

import dev.autogen.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A constraint or index that may not have a name yet.
 *
 * @param name the name of the mapping, if it has one
 * @param columns the columns in a generated name
 * @param label the ending of a generated name
 * @param relation whether its name must be unique among tables and indexes of the namespace
 */
record Named<T>(
    Optional<Identifier> name,
    List<Identifier> columns,
    String label,
    boolean relation,
    Function<Identifier, T> withName) {
  /**
   * Names that Hibernate generates: a prefix and an MD5 in base 35, maybe quoted. A name without
   * digits is not generated: only one in thousands of generated names has no digit.
   */
  private static final Pattern GENERATED =
      Pattern.compile(
          "[`\"]?(?:fk|uk|idx|ck)_?(?=\\D*\\d)[0-9a-y]{20,25}[`\"]?", Pattern.CASE_INSENSITIVE);

  Named {
    columns = List.copyOf(columns);
  }

  /** The name, unless Hibernate generated it. */
  static Optional<Identifier> explicitName(Optional<String> name) {
    return name.filter(text -> !text.isBlank() && !GENERATED.matcher(text).matches())
        .map(CatalogName::of);
  }
}
