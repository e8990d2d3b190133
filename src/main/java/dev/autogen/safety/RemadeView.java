package dev.autogen.safety;

import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceView;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** AG303: a view is dropped and made again, and nothing in the migration knows who may read it. */
final class RemadeView implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    Optional<QualifiedName> view = Optional.empty();
    if (operation instanceof CreateView create
        && situation.before().view(create.view().name()).isPresent()) {
      view = Optional.of(create.view().name());
    } else if (operation instanceof ReplaceView replace && !replace.isInPlace()) {
      view = Optional.of(replace.after().name());
    }
    return view.map(
        name -> "view made anew: what was granted on " + name + " has to be granted again");
  }
}
