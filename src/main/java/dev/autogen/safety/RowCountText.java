package dev.autogen.safety;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** An estimated number of rows as text. */
final class RowCountText {
  private RowCountText() {}

  static Optional<String> of(OptionalLong rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%,d rows (estimate)", rows.getAsLong()));
  }
}
