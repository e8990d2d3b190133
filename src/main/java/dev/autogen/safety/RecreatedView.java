package dev.autogen.safety;

import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceView;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** AG303: a view is dropped and created again, and the migration does not know its privileges. */
final class RecreatedView implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    Optional<QualifiedName> view = Optional.empty();
    if (operation instanceof CreateView create
        && context.before().view(create.view().name()).isPresent()) {
      view = Optional.of(create.view().name());
    } else if (operation instanceof ReplaceView replace && !replace.isInPlace()) {
      view = Optional.of(replace.after().name());
    }
    return view.map(name -> "view recreated: the privileges on " + name + " must be granted again");
  }
}
