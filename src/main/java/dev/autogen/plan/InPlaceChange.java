package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reasons why a column cannot be changed through a shadow column and has to change in place.
 */
final class InPlaceChange {
  /**
   * Groups of types that PostgreSQL can compare with each other, so that a foreign key may pair
   * them.
   */
  private static final List<Set<String>> COMPARABLE =
      List.of(
          Set.of("smallint", "integer", "bigint"),
          Set.of("varchar", "text"),
          Set.of("date", "timestamp", "timestamptz"),
          Set.of("real", "double precision"));

  private final Schema before;
  private final Schema after;

  /** The keys that are added or dropped in the same migration, as table and columns. */
  private final Set<List<Object>> changedKeys = new HashSet<>();

  InPlaceChange(List<Operation> operations, Schema before, Schema after) {
    this.before = before;
    this.after = after;
    for (Operation operation : operations) {
      if (operation instanceof AddConstraint add && add.constraint().isKey()) {
        changedKeys.add(key(add.table(), add.constraint()));
      } else if (operation instanceof DropConstraint drop && drop.constraint().isKey()) {
        changedKeys.add(key(drop.table(), drop.constraint()));
      }
    }
  }

  private static List<Object> key(QualifiedName table, Constraint constraint) {
    return List.of(table, Set.copyOf(constraint.columns()));
  }

  /** The reason, not considering views; empty if a shadow column is possible. */
  Optional<String> reason(AlterColumn alter) {
    ColumnName name = new ColumnName(alter.table(), alter.after().name());
    return Stream.of(ofItself(alter), ofNewKey(name), ofTable(name), ofForeignKeys(name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The reason why a rename cannot be gradual; empty if it can.
   *
   * @param known the column by its name in the schemas
   */
  Optional<String> reason(RenameColumn rename, ColumnName known, List<Operation> operations) {
    boolean changes =
        operations.stream()
            .anyMatch(
                operation ->
                    operation instanceof AlterColumn alter
                        && alter.table().equals(known.table())
                        && alter.after().name().equals(known.column()));
    boolean hasOwnValues =
        Stream.of(before, after)
            .flatMap(schema -> column(schema, known).stream())
            .allMatch(
                column ->
                    column.generated().isEmpty()
                        && !numberingKind(column).equals(Optional.of(true)));
    boolean sharesName =
        operations.stream()
            .anyMatch(
                operation ->
                    operation instanceof RenameColumn other
                        && other.table().equals(rename.table())
                        && (other.before().equals(rename.after())
                            || other.after().equals(rename.before())));
    return Stream.of(
            changes ? Optional.of("it also changes in another way") : Optional.<String>empty(),
            sharesName
                ? Optional.of("another renamed column has one of its names")
                : Optional.<String>empty(),
            hasOwnValues
                ? Optional.<String>empty()
                : Optional.of("PostgreSQL generates the values of " + rename.before()),
            ofTable(known),
            ofViews(known))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The swap would add the key, and PostgreSQL would look for NULL in all rows under its lock. */
  private Optional<String> ofNewKey(ColumnName name) {
    return hasInKey(after, name) && !hasInKey(before, name)
        ? Optional.of("it joins the primary key")
        : Optional.empty();
  }

  private static boolean hasInKey(Schema schema, ColumnName name) {
    return schema
        .table(name.table())
        .flatMap(Table::primaryKey)
        .filter(key -> key.columns().contains(name.column()))
        .isPresent();
  }

  private static Optional<String> ofItself(AlterColumn alter) {
    if (alter.before().generated().isPresent() || alter.after().generated().isPresent()) {
      return Optional.of("it is a generated column");
    }
    return numberingKind(alter.before()).equals(numberingKind(alter.after()))
        ? Optional.empty()
        : Optional.of("it changes from serial to identity, or back");
  }

  private static Optional<Boolean> numberingKind(Column column) {
    return column.identity().map(identity -> identity.kind() == Identity.Kind.SERIAL);
  }

  private Optional<String> ofTable(ColumnName name) {
    return Stream.of(before, after)
        .flatMap(schema -> schema.table(name.table()).stream())
        .flatMap(table -> table.columns().stream())
        .filter(
            other ->
                other
                    .generated()
                    .filter(generated -> generated.expression().mentions(name.column()))
                    .isPresent())
        .findFirst()
        .map(other -> other.name() + " is computed from it");
  }

  private Optional<String> ofViews(ColumnName name) {
    return Stream.of(before, after)
        .flatMap(schema -> schema.views().stream())
        .filter(view -> reads(view, name))
        .findFirst()
        .map(view -> "the view " + view.name() + " reads it");
  }

  /** Where the sources of a view are unknown, the name of the table in its query counts. */
  private static boolean reads(View view, ColumnName name) {
    return view.sources().isEmpty()
        ? view.query().mentions(name.table().name())
        : view.reads(name.table(), Optional.of(name.column()));
  }

  private Optional<String> ofForeignKeys(ColumnName name) {
    return Stream.of(before, after)
        .flatMap(schema -> schema.tables().stream())
        .flatMap(table -> table.foreignKeys().stream().flatMap(key -> of(name, table, key)))
        .findFirst();
  }

  private Stream<String> of(ColumnName name, Table table, ForeignKey key) {
    boolean refers = table.name().equals(name.table()) && key.columns().contains(name.column());
    boolean isReferred =
        key.referencedTable().equals(name.table())
            && key.referencedColumns().contains(name.column());
    boolean inOneTable = table.name().equals(key.referencedTable());
    if (refers
        && !inOneTable
        && changedKeys.contains(
            List.of(key.referencedTable(), Set.copyOf(key.referencedColumns())))) {
      return Stream.of("the key that " + key.name() + " refers to changes too");
    }
    return (refers || isReferred) && !inOneTable && !isComparable(table.name(), key)
        ? Stream.of(
            "the foreign key " + key.name() + " cannot compare its old type with its new one")
        : Stream.empty();
  }

  /** Whether the key works in any order of the two type changes. */
  private boolean isComparable(QualifiedName table, ForeignKey key) {
    for (int i = 0; i < key.columns().size(); i++) {
      ColumnName own = new ColumnName(table, key.columns().get(i));
      ColumnName other = new ColumnName(key.referencedTable(), key.referencedColumns().get(i));
      List<SqlType> types =
          Stream.of(before, after)
              .flatMap(schema -> Stream.of(type(schema, own), type(schema, other)))
              .flatMap(Optional::stream)
              .toList();
      if (types.stream().anyMatch(type -> !comparable(type, types.get(0)))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<SqlType> type(Schema schema, ColumnName name) {
    return column(schema, name).map(Column::type);
  }

  private static Optional<Column> column(Schema schema, ColumnName name) {
    return schema.table(name.table()).flatMap(it -> it.column(name.column()));
  }

  private static boolean comparable(SqlType one, SqlType other) {
    return one.array() == other.array()
        && (Objects.equals(one.name(), other.name())
            || COMPARABLE.stream()
                .anyMatch(family -> family.contains(one.name()) && family.contains(other.name())));
  }
}
