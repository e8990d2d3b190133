package dev.autogen.retreat;

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
public record WayBack(Migration migration, Set<ColumnName> copies) {
  public WayBack {
    copies = Set.copyOf(copies);
  }
}
