package dev.autogen.diff;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tables that come (or, read backwards, go) together, parents first.
 *
 * @param tables each with the foreign keys to itself, to tables before it and to what stands
 * @param apart the other foreign keys: those that close a cycle or lean on what changes too
 */
record TableOrder(List<Table> tables, List<Apart> apart) {
  /** A foreign key that has to wait until all tables are there. */
  record Apart(QualifiedName table, ForeignKey foreignKey) {}

  /**
   * Orders tables.
   *
   * @param stands whether what a foreign key leans on is there all the time
   */
  static TableOrder of(List<Table> tables, Predicate<ForeignKey> stands) {
    Map<QualifiedName, Table> byName = new LinkedHashMap<>();
    tables.forEach(table -> byName.put(table.name(), table));
    List<Table> parentsFirst = new ArrayList<>();
    Set<QualifiedName> visited = new HashSet<>();
    tables.forEach(table -> visit(table, byName, visited, parentsFirst));

    List<Table> ordered = new ArrayList<>();
    List<Apart> apart = new ArrayList<>();
    Set<QualifiedName> present = new HashSet<>();
    for (Table table : parentsFirst) {
      present.add(table.name());
      List<Constraint> inside = new ArrayList<>();
      for (Constraint constraint : table.constraints()) {
        if (constraint instanceof ForeignKey key
            && !present.contains(key.referencedTable())
            && !stands.test(key)) {
          apart.add(new Apart(table.name(), key));
        } else {
          inside.add(constraint);
        }
      }
      ordered.add(table.withConstraints(inside));
    }
    return new TableOrder(ordered, apart);
  }

  private static void visit(
      Table table,
      Map<QualifiedName, Table> all,
      Set<QualifiedName> visited,
      List<Table> parentsFirst) {
    if (!visited.add(table.name())) {
      return;
    }
    for (ForeignKey key : table.foreignKeys()) {
      Table parent = all.get(key.referencedTable());
      if (parent != null) {
        visit(parent, all, visited, parentsFirst);
      }
    }
    parentsFirst.add(table);
  }
}
