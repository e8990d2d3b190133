package dev.autogen.hibernate;

import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives unnamed constraints and indexes names in PostgreSQL's style. They are unique in the table
 * and, for indexes, in the namespace.
 */
final class UnnamedParts {
  private final Map<Identifier, Set<Identifier>> relations = new HashMap<>();
  private final Map<QualifiedName, Set<Identifier>> constraints = new HashMap<>();
  private final Set<ObjectName> generated = new HashSet<>();

  /** Marks the name of a table or sequence as taken. */
  void reserve(QualifiedName relation) {
    inNamespace(relation).add(relation.name());
  }

  /** Marks the names of the mapping as taken, before names are generated. */
  void reserve(QualifiedName table, Collection<? extends Named<?>> parts) {
    for (Named<?> part : parts) {
      part.name().ifPresent(name -> take(table, part, name));
    }
  }

  <T> List<T> name(QualifiedName table, List<Named<T>> parts) {
    List<T> result = new ArrayList<>();
    for (Named<T> part : parts) {
      result.add(part.withName().apply(part.name().orElseGet(() -> generate(table, part))));
    }
    return result;
  }

  Set<ObjectName> generated() {
    return generated;
  }

  private Identifier generate(QualifiedName table, Named<?> part) {
    Set<Identifier> taken = new HashSet<>(ofTable(table));
    if (part.relation()) {
      taken.addAll(inNamespace(table));
    }
    Identifier name = GeneratedName.of(table.name(), part.columns(), part.label(), taken);
    take(table, part, name);
    generated.add(new ObjectName(table, name));
    return name;
  }

  private void take(QualifiedName table, Named<?> part, Identifier name) {
    ofTable(table).add(name);
    if (part.relation()) {
      inNamespace(table).add(name);
    }
  }

  private Set<Identifier> ofTable(QualifiedName table) {
    return constraints.computeIfAbsent(table, key -> new HashSet<>());
  }

  private Set<Identifier> inNamespace(QualifiedName relation) {
    return relations.computeIfAbsent(relation.namespace(), key -> new HashSet<>());
  }
}
