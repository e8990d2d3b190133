package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.introspect.RowGuard;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A batched statement that leaves rows out, or that would change rows twice. */
public final class BackfillFailure extends DatabaseException {
  /** What to write in place of a statement that would change rows twice. */
  static final String ONE_CHANGE =
      "Write a condition that a changed row no longer meets, such as AND the_column IS DISTINCT"
          + " FROM the_value; or take batch= out of the step, so that the statement runs once";

  private static final long serialVersionUID = 1L;

  private BackfillFailure(String message) {
    super(message);
  }

  /**
   * Rows that the statement should have changed and did not.
   *
   * @param guards what may have kept it from them
   */
  static BackfillFailure leavesOut(Backfill backfill, long rows, List<RowGuard> guards) {
    return new BackfillFailure(
        "%s: %s of %s not changed by this statement, though its condition asks for %s%s. Nothing that builds on them has run"
            .formatted(
                backfill.place(),
                counted(rows, "row", "rows"),
                backfill.table() + (rows == 1 ? " was" : " were"),
                rows == 1 ? "it" : "them",
                guards.isEmpty()
                    ? ""
                    : ": %s may stand in between. Switch that off while the migration runs (%s), then run it again"
                        .formatted(
                            RowGuard.words(guards),
                            guards.stream()
                                .map(RowGuard::removal)
                                .collect(Collectors.joining("; ")))));
  }

  /**
   * Rows that the statement changed and would change again.
   *
   * @param guards what may have put their values back
   */
  public static BackfillFailure changesAgain(Backfill backfill, long rows, List<RowGuard> guards) {
    return new BackfillFailure(
        "%s: %s of %s by this statement still %s its condition, so the next batch would change them again. %s%s. This batch was rolled back"
            .formatted(
                backfill.place(),
                counted(rows, "row", "rows"),
                backfill.table() + " changed",
                rows == 1 ? "meets" : "meet",
                ONE_CHANGE,
                guards.isEmpty()
                    ? ""
                    : ". Or %s put the old value back".formatted(RowGuard.words(guards))));
  }

  private static String counted(long rows, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? one : many);
  }
}
