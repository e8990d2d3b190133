package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.RelationKind;
import dev.autogen.measure.TouchedTable;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG107: a sequence is dropped, and its last number is lost. */
final class DroppedSequence implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return operation instanceof DropSequence drop
        ? Optional.of(message(drop.sequence().name()))
        : Optional.empty();
  }

  private static String message(QualifiedName sequence) {
    return "number lost: the current number of " + sequence + " is dropped with it";
  }

  @Override
  public List<Observation> check(Measured statement) {
    boolean owned =
        statement
            .tables()
            .anyMatch(table -> table.dropped() || table.droppedColumns().findAny().isPresent());
    return owned
        ? List.of()
        : statement
            .others(RelationKind.SEQUENCE)
            .filter(TouchedTable::dropped)
            .map(it -> Observation.of(message(it.name())))
            .toList();
  }
}
