package dev.autogen.plan;

import dev.autogen.safety.TableSizes;
import dev.autogen.schema.QualifiedName;
import java.util.OptionalLong;

/**
 * Which tables are in use and large enough to mind a lock or a scan.
 *
 * @param sizes how many rows the tables hold, as far as known
 * @param smallTableRows up to so many rows, work on a table is over before anybody waits for it
 * @param plain whether nobody uses the database while it changes
 * @param postgresMajor the version that the migration is for, 0 where it is to run on all
 * @param strategy what is done about tables that are in use
 */
public record PlanOptions(
    TableSizes sizes,
    long smallTableRows,
    boolean plain,
    int postgresMajor,
    PlanStrategy strategy) {
  /** Rows that PostgreSQL reads, sorts and checks in a few hundredths of a second. */
  public static final long SMALL_TABLE_ROWS = 10_000;

  /** Every table may be large. */
  public static final PlanOptions UNKNOWN =
      new PlanOptions(TableSizes.UNKNOWN, SMALL_TABLE_ROWS, false, 0, PlanStrategy.DEFAULT);

  /** Running code knows the old name of a small table too. */
  boolean renamesGradually() {
    return !plain && strategy.renamesGradually();
  }

  boolean isBusy(QualifiedName table) {
    OptionalLong rows = sizes.rows(table);
    return !plain && (rows.isEmpty() || rows.getAsLong() > smallTableRows);
  }
}
