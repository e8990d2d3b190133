package dev.autogen.rollback;

import dev.autogen.migration.Migration;
import dev.autogen.schema.ColumnName;
import java.util.Set;

/**
 * How to go back from the middle of a migration.
 *
 * @param migration the steps that are done as its upgrade, and as its downgrade those that undo
 *     them
 * @param copies columns that hold nothing but what others hold too, so that nothing is lost with
 *     them
 */
public record RollbackPlan(Migration migration, Set<ColumnName> copies) {
  public RollbackPlan {
    copies = Set.copyOf(copies);
  }
}
