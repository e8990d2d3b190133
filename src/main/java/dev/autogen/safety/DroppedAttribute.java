package dev.autogen.safety;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CompositeType.Attribute;
import java.util.List;
import java.util.Optional;

/** AG104: attributes of a composite type are dropped, and their values are lost. */
final class DroppedAttribute implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (!(operation instanceof AlterCompositeType alter) || alter.removed().isEmpty()) {
      return Optional.empty();
    }
    List<String> names =
        alter.removed().stream()
            .map(Attribute::name)
            .map(name -> alter.after().name() + "." + name)
            .toList();
    return Optional.of(
        "data loss: the values of "
            + String.join(" and ", names)
            + " are lost; the downgrade cannot restore them");
  }
}
