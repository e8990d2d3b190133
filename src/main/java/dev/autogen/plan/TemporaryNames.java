package dev.autogen.plan;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unique names for objects that exist only during a migration. */
final class TemporaryNames {
  private final Set<Identifier> taken = new HashSet<>();
  private final Map<List<Object>, Identifier> given = new HashMap<>();

  /**
   * Prepares names that none of the schemas uses.
   *
   * @param others names of other objects
   */
  TemporaryNames(Set<Identifier> others, Schema... schemas) {
    taken.addAll(others);
    for (Schema schema : schemas) {
      schema.sequences().forEach(sequence -> taken.add(sequence.name().name()));
      schema.enumTypes().forEach(type -> taken.add(type.name().name()));
      schema.compositeTypes().forEach(type -> taken.add(type.name().name()));
      schema.views().forEach(view -> taken.add(view.name().name()));
      schema
          .tables()
          .forEach(
              table -> {
                taken.add(table.name().name());
                table.columns().stream().map(Column::name).forEach(taken::add);
                table.constraints().stream().map(Constraint::name).forEach(taken::add);
                table.indexes().stream().map(Index::name).forEach(taken::add);
              });
    }
  }

  /** The name with a suffix, shortened to fit and numbered where it is taken. */
  Identifier of(Identifier name, String label) {
    Identifier result = GeneratedName.of(name, List.of(), label, taken);
    taken.add(result);
    return result;
  }

  /** The same for an object of a table; the same arguments give the same name. */
  Identifier of(QualifiedName table, Identifier name, String label) {
    return given.computeIfAbsent(List.of(table, name, label), key -> of(name, label));
  }
}
