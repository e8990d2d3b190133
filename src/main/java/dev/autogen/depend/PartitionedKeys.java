package dev.autogen.depend;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * PostgreSQL allows unique keys on a partitioned table only with all columns of its partition key.
 */
final class PartitionedKeys {
  private PartitionedKeys() {}

  /**
   * Why added keys are impossible, a sentence each.
   *
   * @param partitionKey the partition key of a table
   */
  static Stream<String> refusals(List<Operation> operations, Dependent partitionKey) {
    return operations.stream().flatMap(it -> refusal(it, partitionKey).stream());
  }

  private static Optional<String> refusal(Operation operation, Dependent partitionKey) {
    if (operation instanceof AddConstraint add && add.constraint().isKey()) {
      return refusal(
          add.constraint().name(), add.table(), add.constraint().columns(), partitionKey);
    }
    return operation instanceof CreateIndex create && create.index().unique()
        ? refusal(create.index().name(), create.table(), create.index().keyColumns(), partitionKey)
        : Optional.empty();
  }

  private static Optional<String> refusal(
      Identifier name, QualifiedName table, List<Identifier> columns, Dependent partitionKey) {
    if (!partitionKey.table().equals(Optional.of(table))) {
      return Optional.empty();
    }
    List<Identifier> missing =
        new ArrayList<>(
            partitionKey.reads().stream().flatMap(read -> read.column().stream()).toList());
    missing.removeAll(columns);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the table %s is partitioned, and PostgreSQL allows the unique key %s only with the columns of its partition key: add %s to the key."
                .formatted(
                    table,
                    name,
                    missing.stream().map(Identifier::value).collect(Collectors.joining(", "))));
  }
}
