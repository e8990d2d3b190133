package dev.autogen.diff;

import dev.autogen.depend.TopologicalOrder;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Added tables in an order to create them, parents first. Dropped tables use the reverse order.
 *
 * @param tables each with its foreign keys to itself, to tables before it, and to keys that do not
 *     change
 * @param separate the other foreign keys: they close a cycle or refer to a key that changes
 */
record TableOrder(List<Table> tables, List<SeparateForeignKey> separate) {
  /** A foreign key that is added after all tables. */
  record SeparateForeignKey(QualifiedName table, ForeignKey foreignKey) {}

  /**
   * Sorts tables.
   *
   * @param isUnchanged whether the key that a foreign key refers to does not change
   */
  static TableOrder of(List<Table> tables, Predicate<ForeignKey> isUnchanged) {
    List<Table> parentsFirst = TopologicalOrder.of(tables, TableOrder::refersTo);
    List<Table> ordered = new ArrayList<>();
    List<SeparateForeignKey> separate = new ArrayList<>();
    Set<QualifiedName> present = new HashSet<>();
    for (Table table : parentsFirst) {
      present.add(table.name());
      List<Constraint> inside = new ArrayList<>();
      for (Constraint constraint : table.constraints()) {
        if (constraint instanceof ForeignKey key
            && !present.contains(key.referencedTable())
            && !isUnchanged.test(key)) {
          separate.add(new SeparateForeignKey(table.name(), key));
        } else {
          inside.add(constraint);
        }
      }
      ordered.add(table.withConstraints(inside));
    }
    return new TableOrder(ordered, separate);
  }

  private static boolean refersTo(Table table, Table parent) {
    return table.foreignKeys().stream()
        .anyMatch(key -> key.referencedTable().equals(parent.name()));
  }
}
