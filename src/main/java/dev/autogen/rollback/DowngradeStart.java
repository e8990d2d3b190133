package dev.autogen.rollback;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The schema from which the downgrade of a file can start although its upgrade did not finish:
 * tables that were only added to are as before, and the others have no temporary objects.
 */
final class DowngradeStart {
  private final Schema before;
  private final Optional<Schema> after;
  private final AlteredTables altered;

  private DowngradeStart(Schema before, Optional<Schema> after, AlteredTables altered) {
    this.before = before;
    this.after = after;
    this.altered = altered;
  }

  /**
   * Computes the schema.
   *
   * @param now the current schema, with the earlier names where only names changed
   * @param after the schema after the whole upgrade, where it is known
   */
  static Schema of(Schema now, Schema before, Optional<Schema> after, AlteredTables altered) {
    DowngradeStart cleared = new DowngradeStart(before, after, altered);
    return now.withTables(now.tables().stream().map(cleared::table).toList())
        .withEnumTypes(cleared.known(now, Schema::enumTypes, EnumType::name))
        .withCompositeTypes(cleared.known(now, Schema::compositeTypes, CompositeType::name))
        .withViews(now.views().stream().filter(before.views()::contains).toList());
  }

  /**
   * Keeps the objects that exist before or after the migration; all of them where that is not
   * known.
   */
  private <T> List<T> known(
      Schema now, Function<Schema, List<T>> part, Function<T, QualifiedName> name) {
    Set<QualifiedName> names = new HashSet<>();
    Stream.of(before, after.orElse(now))
        .forEach(schema -> part.apply(schema).forEach(it -> names.add(name.apply(it))));
    return part.apply(now).stream().filter(it -> names.contains(name.apply(it))).toList();
  }

  private Table table(Table table) {
    if (!altered.namesNow().contains(table.name())) {
      return before.table(table.name()).map(it -> asBefore(it, table)).orElse(table);
    }
    List<Table> known =
        Stream.of(before.table(table.name()), after.flatMap(it -> it.table(table.name())))
            .flatMap(Optional::stream)
            .toList();
    boolean isKnown = after.isPresent() && !known.isEmpty();
    Set<Identifier> knownColumns = names(known, Table::columns, Column::name);
    List<Column> columns =
        table.columns().stream()
            .filter(column -> !isOutOfDate(new ColumnName(table.name(), column.name())))
            .filter(column -> !isKnown || knownColumns.contains(column.name()))
            .toList();
    List<Column> gone = new ArrayList<>(table.columns());
    gone.removeAll(columns);
    Set<Identifier> constraints = names(known, Table::constraints, Constraint::name);
    Set<Identifier> indexes = names(known, Table::indexes, Index::name);
    return table
        .withColumns(columns)
        .withConstraints(
            table.constraints().stream()
                .filter(it -> !isKnown || constraints.contains(it.name()))
                .filter(it -> gone.stream().noneMatch(column -> it.mentions(column.name())))
                .toList())
        .withIndexes(
            table.indexes().stream()
                .filter(it -> !isKnown || indexes.contains(it.name()))
                .filter(it -> gone.stream().noneMatch(column -> it.mentions(column.name())))
                .toList());
  }

  private boolean isOutOfDate(ColumnName column) {
    return altered.displaced().contains(column) || altered.stale().contains(column);
  }

  /**
   * The earlier table, with the current foreign keys to tables that the downgrade still has to
   * restore.
   */
  private Table asBefore(Table wanted, Table now) {
    List<Constraint> constraints = new ArrayList<>(wanted.constraints());
    constraints.removeIf(
        it -> it instanceof ForeignKey key && altered.tables().contains(key.referencedTable()));
    now.foreignKeys().stream()
        .filter(key -> altered.namesNow().contains(key.referencedTable()))
        .filter(key -> key.columns().stream().allMatch(it -> wanted.column(it).isPresent()))
        .forEach(constraints::add);
    return wanted.withConstraints(constraints);
  }

  private static <T> Set<Identifier> names(
      List<Table> tables, Function<Table, List<T>> part, Function<T, Identifier> name) {
    Set<Identifier> names = new HashSet<>();
    tables.forEach(table -> part.apply(table).forEach(it -> names.add(name.apply(it))));
    return names;
  }
}
