package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.RelationKind;
import dev.autogen.measure.TouchedTable;
import java.util.List;

/** AG107: a sequence goes, and the number that it had come to. */
final class DroppedSequence implements SafetyRule {
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
            .map(
                it ->
                    Sighting.of("data loss: the number that " + it.name() + " has come to is gone"))
            .toList();
  }
}
