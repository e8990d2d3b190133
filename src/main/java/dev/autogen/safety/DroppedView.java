package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.measure.RelationKind;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG405: a view is dropped, and running instances may read it. */
final class DroppedView implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    return operation instanceof DropView drop
            && context.after().views().stream()
                .noneMatch(view -> view.name().equals(drop.view().name()))
        ? Optional.of(message(drop.view().name()))
        : Optional.empty();
  }

  private static String message(QualifiedName view) {
    return "application breaks: running instances may read the view " + view;
  }

  @Override
  public List<Observation> check(Measured statement) {
    if (statement.step().deployed()) {
      return List.of();
    }
    return statement
        .others(RelationKind.VIEW)
        .filter(view -> view.dropped() && !statement.end().has(view.name()))
        .map(view -> Observation.of(message(view.name())))
        .toList();
  }
}
