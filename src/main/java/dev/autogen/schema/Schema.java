package dev.autogen.schema;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that autogen knows of a database, or that a model asks of one.
 *
 * @param namespaces the namespaces (PostgreSQL: schemas) besides {@code public}, ordered by name
 * @param enumTypes ordered by name
 * @param compositeTypes ordered by name
 * @param tables ordered by name
 * @param sequences ordered by name
 */
public record Schema(
    List<Identifier> namespaces,
    List<EnumType> enumTypes,
    List<CompositeType> compositeTypes,
    List<Table> tables,
    List<Sequence> sequences)
    implements Serializable {
  public static final Schema EMPTY = of(List.of(), List.of(), List.of());

  public Schema {
    namespaces =
        namespaces.stream()
            .filter(namespace -> !namespace.equals(QualifiedName.PUBLIC))
            .distinct()
            .sorted()
            .toList();
    enumTypes = enumTypes.stream().sorted(Comparator.comparing(EnumType::name)).toList();
    compositeTypes =
        compositeTypes.stream().sorted(Comparator.comparing(CompositeType::name)).toList();
    tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
    sequences = sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
  }

  /** A schema without types of its own. */
  public static Schema of(
      List<Identifier> namespaces, List<Table> tables, List<Sequence> sequences) {
    return new Schema(namespaces, List.of(), List.of(), tables, sequences);
  }

  public Optional<Table> table(QualifiedName name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  public Optional<EnumType> enumType(QualifiedName name) {
    return enumTypes.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  public Optional<CompositeType> compositeType(QualifiedName name) {
    return compositeTypes.stream().filter(type -> type.name().equals(name)).findFirst();
  }

  public Schema withEnumTypes(List<EnumType> newEnumTypes) {
    return new Schema(namespaces, newEnumTypes, compositeTypes, tables, sequences);
  }

  public Schema withCompositeTypes(List<CompositeType> newCompositeTypes) {
    return new Schema(namespaces, enumTypes, newCompositeTypes, tables, sequences);
  }

  public Schema withTables(List<Table> newTables) {
    return new Schema(namespaces, enumTypes, compositeTypes, newTables, sequences);
  }

  public Schema withSequences(List<Sequence> newSequences) {
    return new Schema(namespaces, enumTypes, compositeTypes, tables, newSequences);
  }
}
