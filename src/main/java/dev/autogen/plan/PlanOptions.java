package dev.autogen.plan;

import dev.autogen.depend.Dependents;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.QualifiedName;
import java.util.Collection;

/**
 * Which tables are in use and so large that locks and scans matter, and which recipes to use.
 *
 * @param sizes the known row counts of tables; they decide which tables are small
 * @param plain whether no other session uses the database during the migration
 * @param postgresMajor the target version of the migration, 0 for all
 * @param strategy the recipes for tables in use
 * @param dependents the objects that no operation is about and that a change may break
 */
public record PlanOptions(
    TableSizes sizes,
    boolean plain,
    int postgresMajor,
    PlanStrategy strategy,
    Dependents dependents) {
  /** Options for tables of unknown size: each counts as in use. */
  public static final PlanOptions UNKNOWN =
      new PlanOptions(TableSizes.UNKNOWN, false, 0, PlanStrategy.DEFAULT);

  /** Options without dependents. */
  public PlanOptions(TableSizes sizes, boolean plain, int postgresMajor, PlanStrategy strategy) {
    this(sizes, plain, postgresMajor, strategy, Dependents.NONE);
  }

  /** The same options without dependents that do not exist yet. */
  PlanOptions without(Collection<Dependent> missing) {
    return new PlanOptions(sizes, plain, postgresMajor, strategy, dependents.without(missing));
  }

  /** Whether renames are gradual; the size of the table does not matter for running code. */
  boolean renamesGradually() {
    return !plain && strategy.renamesGradually();
  }

  boolean isInUse(QualifiedName table) {
    return !plain && !sizes.isSmall(table);
  }
}
