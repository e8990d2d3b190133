package dev.autogen.run;

import dev.autogen.DatabaseException;
import dev.autogen.introspect.RowGuard;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A batched statement that misses rows or would change rows twice. */
public final class BackfillFailure extends DatabaseException {
  /** The advice for a statement that would change rows twice. */
  static final String ONE_CHANGE =
      "Add a condition that a changed row no longer meets, such as AND the_column IS DISTINCT"
          + " FROM the_value; or remove batch= from the step, so that the statement runs once";

  private static final long serialVersionUID = 1L;

  private BackfillFailure(String message) {
    super(message);
  }

  /**
   * The failure for rows that the statement should have changed and did not.
   *
   * @param guards triggers, rules and policies that may have prevented it
   */
  static BackfillFailure leavesOut(Backfill backfill, long rows, List<RowGuard> guards) {
    return new BackfillFailure(
        "%s: %s of %s not changed by this statement, although its condition matches %s%s. The following steps have not run"
            .formatted(
                backfill.place(),
                counted(rows, "row", "rows"),
                backfill.table() + (rows == 1 ? " was" : " were"),
                rows == 1 ? "it" : "them",
                guards.isEmpty()
                    ? ""
                    : ": %s may prevent it. Disable it while the migration runs (%s), then run the migration again"
                        .formatted(
                            RowGuard.words(guards),
                            guards.stream()
                                .map(RowGuard::removal)
                                .collect(Collectors.joining("; ")))));
  }

  /**
   * The failure for rows that the statement changed and would change again.
   *
   * @param guards triggers and rules that may have restored the old values
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
                    : ". It is also possible that %s restored the old value"
                        .formatted(RowGuard.words(guards))));
  }

  private static String counted(long rows, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? one : many);
  }
}
