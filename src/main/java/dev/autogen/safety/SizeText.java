package dev.autogen.safety;

import dev.autogen.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How large a table is, and how long a pass over all of it takes.
 *
 * @param rows as the server estimates, empty if unknown
 * @param bytes with indexes, empty if unknown
 */
record SizeText(OptionalLong rows, OptionalLong bytes) {
  /**
   * Bytes that a healthy server under load reads and writes in a second; 20 to 200 MB were
   * measured.
   */
  private static final long BYTES_PER_SECOND = 50_000_000;

  static SizeText of(QualifiedName table, TableSizes sizes) {
    return new SizeText(sizes.rows(table), sizes.bytes(table));
  }

  /** Such as {@code about 2,000,000 rows, 310 MB: seconds}. */
  Optional<String> words() {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String count = String.format(Locale.ROOT, "about %,d rows", rows.getAsLong());
    return Optional.of(
        bytes.isEmpty()
            ? count
            : String.format(
                Locale.ROOT,
                "%s, %,d MB: %s",
                count,
                Math.max(1, bytes.getAsLong() / 1_000_000),
                time(bytes.getAsLong() / BYTES_PER_SECOND)));
  }

  /** An order of magnitude: disks, caches and load differ by more than a factor of ten. */
  private static String time(long seconds) {
    if (seconds < 1) {
      return "less than a second";
    }
    if (seconds < 60) {
      return "seconds";
    }
    return seconds < 3600 ? "minutes" : "hours";
  }
}
