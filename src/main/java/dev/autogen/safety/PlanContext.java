package dev.autogen.safety;

import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameValue;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * What a rule may look at besides the operation.
 *
 * @param before the schema that the migration starts from
 * @param after the schema that it leads to
 * @param numbering what the sequences of that are for
 * @param keepsBothNames renames whose old names work until the end
 * @param renamedValues what rows have under another name afterwards
 * @param shadowed columns whose types change beside them, under no lock worth the word
 */
public record PlanContext(
    Schema before,
    Schema after,
    Values values,
    TableSizes sizes,
    Numbering numbering,
    Set<Operation> keepsBothNames,
    List<RenameValue> renamedValues,
    Set<ColumnName> shadowed) {}
