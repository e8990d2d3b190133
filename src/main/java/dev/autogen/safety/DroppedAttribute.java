package dev.autogen.safety;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CompositeType.Attribute;
import java.util.List;
import java.util.Optional;

/** AG104: attributes of a type of rows go, and their values with them. */
final class DroppedAttribute implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    if (!(operation instanceof AlterCompositeType alter) || alter.removed().isEmpty()) {
      return Optional.empty();
    }
    List<String> names =
        alter.removed().stream()
            .map(Attribute::name)
            .map(name -> alter.after().name() + "." + name)
            .toList();
    return Optional.of(
        "data loss: what "
            + String.join(" and ", names)
            + (names.size() == 1 ? " holds" : " hold")
            + " is gone; the downgrade cannot bring it back");
  }
}
