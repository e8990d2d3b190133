package dev.autogen.plan;

import dev.autogen.depend.Dependents;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Which tables are in use and so large that locks and scans matter, and which recipes to use.
 *
 * @param sizes the known row counts of tables; they decide which tables are small
 * @param plain whether no other session uses the database during the migration
 * @param postgresMajor the target version of the migration, 0 for all
 * @param strategy the recipes for tables in use
 * @param taken names of other objects, which no temporary object can get
 * @param comments of constraints, indexes and sequences
 * @param dependents the objects that no operation is about and that a change may break
 */
public record PlanOptions(
    TableSizes sizes,
    boolean plain,
    int postgresMajor,
    PlanStrategy strategy,
    Set<Identifier> taken,
    Map<CatalogSlot, String> comments,
    Dependents dependents) {
  /** Options for tables of unknown size: each counts as in use. */
  public static final PlanOptions UNKNOWN =
      new PlanOptions(TableSizes.UNKNOWN, false, 0, PlanStrategy.DEFAULT);

  public PlanOptions {
    taken = Set.copyOf(taken);
    comments = Map.copyOf(comments);
  }

  /** Options for a database that has no other objects. */
  public PlanOptions(TableSizes sizes, boolean plain, int postgresMajor, PlanStrategy strategy) {
    this(sizes, plain, postgresMajor, strategy, Set.of(), Map.of(), Dependents.NONE);
  }

  /** The same options with these dependents. */
  public PlanOptions with(Dependents others) {
    return new PlanOptions(sizes, plain, postgresMajor, strategy, taken, comments, others);
  }

  /** The same options without dependents that do not exist yet. */
  PlanOptions without(Collection<Dependent> missing) {
    return with(dependents.without(missing));
  }

  /** Whether renames are gradual; the size of the table does not matter for running code. */
  boolean renamesGradually() {
    return !plain && strategy.renamesGradually();
  }

  boolean isInUse(QualifiedName table) {
    return !plain && !sizes.isSmall(table);
  }
}
