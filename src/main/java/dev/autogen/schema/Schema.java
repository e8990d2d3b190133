package dev.autogen.schema;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that autogen knows of a database, or that a model asks of one.
 *
 * @param namespaces the namespaces (PostgreSQL: schemas) besides {@code public}, ordered by name
 * @param tables ordered by name
 * @param sequences ordered by name
 */
public record Schema(List<Identifier> namespaces, List<Table> tables, List<Sequence> sequences)
    implements Serializable {
  public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of());

  public Schema {
    namespaces =
        namespaces.stream()
            .filter(namespace -> !namespace.equals(QualifiedName.PUBLIC))
            .distinct()
            .sorted()
            .toList();
    tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
    sequences = sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
  }

  public Optional<Table> table(QualifiedName name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  public Schema withTables(List<Table> newTables) {
    return new Schema(namespaces, newTables, sequences);
  }
}
