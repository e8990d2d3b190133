package dev.autogen.lint;

import dev.autogen.measure.Measured;
import dev.autogen.migration.SqlStatement;
import java.util.List;

/**
 * The measured effects of the statements of a file.
 *
 * @param complete whether all of them ran; after a failure the rest is unknown
 */
record MeasuredFile(List<Entry> entries, boolean complete) {
  /** A statement and its measured effects. */
  record Entry(SqlStatement statement, Measured measured) {}

  MeasuredFile {
    entries = List.copyOf(entries);
  }

  /** Whether the last statement failed because of sample rows. */
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
