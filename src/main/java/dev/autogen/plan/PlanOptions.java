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
 * @param others what the database has besides the schemas
 */
public record PlanOptions(
    TableSizes sizes,
    boolean plain,
    int postgresMajor,
    PlanStrategy strategy,
    DatabaseObjects others) {
  /** Options for tables of unknown size: each counts as in use. */
  public static final PlanOptions UNKNOWN =
      new PlanOptions(TableSizes.UNKNOWN, false, 0, PlanStrategy.DEFAULT);

  /**
   * What a database has besides the schemas.
   *
   * @param names names of other objects, which no temporary object can get
   * @param comments of constraints, indexes and sequences
   * @param dependents the objects that no operation is about and that a change may break
   */
  public record DatabaseObjects(
      Set<Identifier> names, Map<CatalogSlot, String> comments, Dependents dependents) {
    /** A database without other objects. */
    public static final DatabaseObjects NONE =
        new DatabaseObjects(Set.of(), Map.of(), Dependents.NONE);

    public DatabaseObjects {
      names = Set.copyOf(names);
      comments = Map.copyOf(comments);
    }
  }

  /** Options for a database that has no other objects. */
  public PlanOptions(TableSizes sizes, boolean plain, int postgresMajor, PlanStrategy strategy) {
    this(sizes, plain, postgresMajor, strategy, DatabaseObjects.NONE);
  }

  /** The same options with these dependents. */
  public PlanOptions with(Dependents dependents) {
    return new PlanOptions(
        sizes,
        plain,
        postgresMajor,
        strategy,
        new DatabaseObjects(others.names(), others.comments(), dependents));
  }

  /** The same options without dependents that do not exist yet. */
  PlanOptions without(Collection<Dependent> missing) {
    return with(others.dependents().without(missing));
  }

  /** Whether renames are gradual; the size of the table does not matter for running code. */
  boolean renamesGradually() {
    return !plain && strategy.renamesGradually();
  }

  boolean isInUse(QualifiedName table) {
    return !plain && !sizes.isSmall(table);
  }
}
