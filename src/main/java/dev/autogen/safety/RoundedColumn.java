package dev.autogen.safety;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import java.util.Optional;

/** AG105: a column takes on a type with fewer digits, and its values lose the others for good. */
final class RoundedColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    if (operation instanceof AlterColumn alter) {
      String name = alter.table() + "." + alter.after().name();
      return Rounding.loss(alter.before().type(), alter.after().type())
          .map(loss -> "data loss: " + name + " loses " + loss + " for good");
    }
    return Optional.empty();
  }
}
