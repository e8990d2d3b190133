package dev.autogen.plan;

import dev.autogen.safety.TableSizes;
import dev.autogen.schema.QualifiedName;
import java.util.OptionalLong;

/**
 * Which tables are in use and so large that locks and scans matter, and which recipes to use.
 *
 * @param sizes the known row counts of tables
 * @param smallTableRows the row count up to which work on a table is fast enough to run directly
 * @param plain whether no other session uses the database during the migration
 * @param postgresMajor the target version of the migration, 0 for all
 * @param strategy the recipes for tables in use
 */
public record PlanOptions(
    TableSizes sizes,
    long smallTableRows,
    boolean plain,
    int postgresMajor,
    PlanStrategy strategy) {
  /** The number of rows that PostgreSQL reads, sorts and checks in a few hundredths of a second. */
  public static final long SMALL_TABLE_ROWS = 10_000;

  /** Options that treat every table as large. */
  public static final PlanOptions UNKNOWN =
      new PlanOptions(TableSizes.UNKNOWN, SMALL_TABLE_ROWS, false, 0, PlanStrategy.DEFAULT);

  /** Whether renames are gradual; the size of the table does not matter for running code. */
  boolean renamesGradually() {
    return !plain && strategy.renamesGradually();
  }

  boolean isBusy(QualifiedName table) {
    OptionalLong rows = sizes.rows(table);
    return !plain && (rows.isEmpty() || rows.getAsLong() > smallTableRows);
  }
}
