package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The part of a database that autogen may change: what the model has, and what the migrations
 * created.
 *
 * @param schema the managed part
 * @param unmanaged all other objects, one line each
 */
public record Managed(Schema schema, List<String> unmanaged) {
  public Managed {
    unmanaged = List.copyOf(unmanaged);
  }

  /** All unmanaged objects: those of the schema, and more that no schema record describes. */
  public List<String> unmanagedWith(List<String> more) {
    return Stream.concat(unmanaged.stream(), more.stream()).toList();
  }

  /**
   * Removes from the schema of the database what neither the model nor the migrations know.
   *
   * @param target the model's schema, with the names that the database uses
   * @param base what the migrations produce
   */
  public static Managed of(Schema database, Schema target, Schema base) {
    List<String> unmanaged = new ArrayList<>();
    List<Identifier> namespaces =
        keep(
            database.namespaces(),
            Function.identity(),
            name -> "schema " + name,
            Stream.concat(target.namespaces().stream(), base.namespaces().stream()).toList(),
            unmanaged);
    List<Table> tables =
        keep(
            database.tables(),
            Table::name,
            table -> "table " + table.name(),
            Stream.concat(target.tables().stream(), base.tables().stream()).toList(),
            unmanaged);
    List<Sequence> sequences =
        keep(
            database.sequences(),
            Sequence::name,
            sequence -> "sequence " + sequence.name(),
            Stream.concat(target.sequences().stream(), base.sequences().stream()).toList(),
            unmanaged);
    List<Table> parts =
        tables.stream()
            .map(
                table ->
                    table(table, target.table(table.name()), base.table(table.name()), unmanaged))
            .toList();
    List<EnumType> enumTypes =
        keep(
            database.enumTypes(),
            EnumType::name,
            type -> "enum type " + type.name(),
            Stream.concat(target.enumTypes().stream(), base.enumTypes().stream()).toList(),
            unmanaged);
    List<CompositeType> compositeTypes =
        keep(
            database.compositeTypes(),
            CompositeType::name,
            type -> "composite type " + type.name(),
            Stream.concat(target.compositeTypes().stream(), base.compositeTypes().stream())
                .toList(),
            unmanaged);
    List<View> views =
        keep(
            database.views(),
            View::name,
            view -> "view " + view.name(),
            Stream.concat(target.views().stream(), base.views().stream()).toList(),
            unmanaged);
    Schema schema =
        database
            .withNamespaces(namespaces)
            .withEnumTypes(enumTypes)
            .withCompositeTypes(compositeTypes)
            .withTables(parts)
            .withSequences(sequences)
            .withViews(views);
    return new Managed(SequenceOwners.described(schema), unmanaged);
  }

  private static Table table(
      Table table, Optional<Table> target, Optional<Table> base, List<String> unmanaged) {
    List<Column> columns =
        keep(
            table.columns(),
            Column::name,
            column -> "column " + table.name() + "." + column.name(),
            parts(target, base, Table::columns),
            unmanaged);
    List<Constraint> constraints =
        keep(
            table.constraints(),
            Constraint::name,
            constraint -> "constraint " + constraint.name() + " on " + table.name(),
            parts(target, base, Table::constraints),
            unmanaged);
    List<Index> indexes =
        keep(
            table.indexes(),
            Index::name,
            index -> "index " + index.name() + " on " + table.name(),
            parts(target, base, Table::indexes),
            unmanaged);
    return table.withColumns(columns).withConstraints(constraints).withIndexes(indexes);
  }

  private static <T> List<T> parts(
      Optional<Table> target, Optional<Table> base, Function<Table, List<T>> part) {
    return Stream.of(target, base)
        .flatMap(Optional::stream)
        .flatMap(table -> part.apply(table).stream())
        .toList();
  }

  private static <T, N> List<T> keep(
      List<T> items,
      Function<T, N> name,
      Function<T, String> words,
      List<T> known,
      List<String> unmanaged) {
    List<N> knownNames = known.stream().map(name).toList();
    List<T> kept = new ArrayList<>();
    for (T item : items) {
      if (knownNames.contains(name.apply(item))) {
        kept.add(item);
      } else {
        unmanaged.add(words.apply(item));
      }
    }
    return kept;
  }
}
