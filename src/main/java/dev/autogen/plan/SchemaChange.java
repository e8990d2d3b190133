package dev.autogen.plan;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import java.util.List;

/**
 * What to plan.
 *
 * @param operations the differences between the two schemas
 * @param numbering which columns the sequences of the second schema number
 */
public record SchemaChange(
    List<Operation> operations, Schema before, Schema after, Numbering numbering) {
  public SchemaChange {
    operations = List.copyOf(operations);
  }
}
