package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.RelationKind;
import dev.autogen.measure.TouchedTable;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG107: a sequence goes, and the number that it had come to. */
final class DroppedSequence implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    return operation instanceof DropSequence drop
        ? Optional.of(message(drop.sequence().name()))
        : Optional.empty();
  }

  private static String message(QualifiedName sequence) {
    return "number lost: nobody knows any more what " + sequence + " has come to";
  }

  @Override
  public List<Sighting> check(Measured statement) {
    boolean owned =
        statement
            .tables()
            .anyMatch(table -> table.dropped() || table.droppedColumns().findAny().isPresent());
    return owned
        ? List.of()
        : statement
            .others(RelationKind.SEQUENCE)
            .filter(TouchedTable::dropped)
            .map(it -> Sighting.of(message(it.name())))
            .toList();
  }
}
