package dev.autogen.safety;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import java.util.Optional;

/** AG105: a column gets a type with fewer digits, and its values are rounded permanently. */
final class RoundedColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (operation instanceof AlterColumn alter) {
      String name = alter.table() + "." + alter.after().name();
      return Rounding.loss(alter.before().type(), alter.after().type())
          .map(loss -> "data loss: " + name + " permanently loses " + loss);
    }
    return Optional.empty();
  }
}
