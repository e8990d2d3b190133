package dev.autogen.safety;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** An estimated number of rows as text. */
final class RowCount {
  private RowCount() {}

  static Optional<String> of(OptionalLong rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%,d rows (estimate)", rows.getAsLong()));
  }
}
