package dev.autogen.schema;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The schema of a database, or the schema that a model requires.
 *
 * @param namespaces the namespaces (PostgreSQL: schemas) without {@code public}, ordered by name
 * @param enumTypes ordered by name
 * @param compositeTypes ordered by name
 * @param tables ordered by name
 * @param sequences ordered by name
 * @param views ordered by name
 * @param seedRows rows that tables need, ordered by table; for a database, only those that were
 *     looked up
 */
public record Schema(
    List<Identifier> namespaces,
    List<EnumType> enumTypes,
    List<CompositeType> compositeTypes,
    List<Table> tables,
    List<Sequence> sequences,
    List<View> views,
    List<SeedRow> seedRows)
    implements Serializable {
  public static final Schema EMPTY =
      new Schema(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

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
    views = views.stream().sorted(Comparator.comparing(View::name)).toList();
    seedRows = seedRows.stream().sorted().toList();
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

  public Optional<Sequence> sequence(QualifiedName name) {
    return sequences.stream().filter(sequence -> sequence.name().equals(name)).findFirst();
  }

  public Optional<View> view(QualifiedName name) {
    return views.stream().filter(view -> view.name().equals(name)).findFirst();
  }

  public Schema withNamespaces(List<Identifier> newNamespaces) {
    return new Schema(newNamespaces, enumTypes, compositeTypes, tables, sequences, views, seedRows);
  }

  public Schema withEnumTypes(List<EnumType> newEnumTypes) {
    return new Schema(namespaces, newEnumTypes, compositeTypes, tables, sequences, views, seedRows);
  }

  public Schema withCompositeTypes(List<CompositeType> newCompositeTypes) {
    return new Schema(namespaces, enumTypes, newCompositeTypes, tables, sequences, views, seedRows);
  }

  public Schema withTables(List<Table> newTables) {
    return new Schema(namespaces, enumTypes, compositeTypes, newTables, sequences, views, seedRows);
  }

  public Schema withSequences(List<Sequence> newSequences) {
    return new Schema(namespaces, enumTypes, compositeTypes, tables, newSequences, views, seedRows);
  }

  public Schema withViews(List<View> newViews) {
    return new Schema(namespaces, enumTypes, compositeTypes, tables, sequences, newViews, seedRows);
  }

  public Schema withSeedRows(List<SeedRow> newSeedRows) {
    return new Schema(namespaces, enumTypes, compositeTypes, tables, sequences, views, newSeedRows);
  }
}
