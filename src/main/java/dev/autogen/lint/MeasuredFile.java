package dev.autogen.lint;

import dev.autogen.measure.Measured;
import dev.autogen.migration.SqlStatement;
import java.util.List;

/**
 * What the statements of a file did.
 *
 * @param complete whether all of them ran; after one that fails for good, the rest says nothing
 */
record MeasuredFile(List<Entry> entries, boolean complete) {
  /** A statement with what it did. */
  record Entry(SqlStatement statement, Measured measured) {}

  MeasuredFile {
    entries = List.copyOf(entries);
  }

  /** Whether the last statement failed because of the rows that were made up for it. */
  boolean stoppedAtRows() {
    return !complete
        && entries
            .get(entries.size() - 1)
            .measured()
            .failure()
            .filter(it -> it.isOfRows())
            .isPresent();
  }
}
