package dev.autogen.rollback;

import dev.autogen.migration.Migration;
import dev.autogen.schema.ColumnName;
import java.util.Set;

/**
 * The rollback of a partially applied migration.
 *
 * @param migration the completed steps as upgrade, and the steps that undo them as downgrade
 * @param copies columns that hold only copies of other values, so that dropping them loses nothing
 */
public record RollbackPlan(Migration migration, Set<ColumnName> copies) {
  public RollbackPlan {
    copies = Set.copyOf(copies);
  }
}
