package dev.autogen.safety;

import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameValue;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * What a rule knows besides the operation.
 *
 * @param before the schema that the migration starts from
 * @param after the schema that it leads to
 * @param numbering which columns the sequences of {@code after} number
 */
public record PlanContext(
    Schema before,
    Schema after,
    BackfillValues values,
    TableSizes sizes,
    Numbering numbering,
    Recipes recipes) {
  /**
   * How the plan makes some changes.
   *
   * @param harmlessRenames renames whose old names keep working until the contract step, or are the
   *     temporary names of a swap
   * @param renamedValues values that rows have under another name afterwards
   * @param shadowed columns that change their type through a shadow column, without a long lock
   */
  public record Recipes(
      Set<Operation> harmlessRenames, List<RenameValue> renamedValues, Set<ColumnName> shadowed) {}
}
