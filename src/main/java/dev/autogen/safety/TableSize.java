package dev.autogen.safety;

import dev.autogen.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How large one table is, and how long it takes to go through all of it.
 *
 * @param rows by the server's estimate, absent where nobody knows
 * @param bytes with indexes, absent where nobody knows
 */
record TableSize(OptionalLong rows, OptionalLong bytes) {
  /** Up to here nobody notices. */
  private static final long SMALL = 10_000;

  /**
   * What a server without faults writes and reads in a second while it does other work, too; a
   * measured range is 20 to 200 MB.
   */
  private static final long BYTES_PER_SECOND = 50_000_000;

  static TableSize of(QualifiedName table, TableSizes sizes) {
    return new TableSize(sizes.rows(table), sizes.bytes(table));
  }

  boolean isSmall() {
    return rows.isPresent() && rows.getAsLong() <= SMALL;
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

  /** A class, not a number: disks, caches and load differ by more than a factor of ten. */
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
