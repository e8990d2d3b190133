package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.RelationKind;
import java.util.List;

/** AG405: a view goes, and running instances may read it. */
final class DroppedView implements SafetyRule {
  @Override
  public List<Sighting> check(Measured statement) {
    return statement
        .others(RelationKind.VIEW)
        .filter(view -> view.dropped() && !statement.end().has(view.name()))
        .map(
            view ->
                Sighting.of(
                    "application breaks: running instances may read the view " + view.name()))
        .toList();
  }
}
