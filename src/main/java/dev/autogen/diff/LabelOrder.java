package dev.autogen.diff;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps the order of labels in the database for enum types whose order does not matter. */
final class LabelOrder {
  private LabelOrder() {}

  /**
   * Orders labels as the database does. If the model has another order, new labels come last.
   *
   * @param inAnyOrder the enum types of the target whose order does not matter
   */
  static Schema apply(Schema target, Set<QualifiedName> inAnyOrder, Schema database) {
    return target.withEnumTypes(
        target.enumTypes().stream()
            .map(
                type ->
                    inAnyOrder.contains(type.name())
                        ? database
                            .enumType(type.name())
                            .map(old -> type.withLabels(ordered(type.labels(), old.labels())))
                            .orElse(type)
                        : type)
            .toList());
  }

  private static List<String> ordered(List<String> wanted, List<String> existing) {
    List<String> kept = new ArrayList<>(existing);
    kept.retainAll(wanted);
    List<String> keptAsWanted = new ArrayList<>(wanted);
    keptAsWanted.retainAll(existing);
    if (kept.equals(keptAsWanted)) {
      return wanted;
    }
    List<String> added = new ArrayList<>(wanted);
    added.removeAll(existing);
    kept.addAll(added);
    return kept;
  }
}
