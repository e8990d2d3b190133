package dev.autogen.diff;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The operations that turn one schema into another. */
public final class SchemaDiff {
  private final List<Operation> operations = new ArrayList<>();

  private SchemaDiff() {}

  /**
   * Compares two normalized schemas.
   *
   * @return the operations, grouped by kind of object and ordered by name, empty if the schemas are
   *     equal; the planner sorts them into an order in which they can run
   * @throws dev.autogen.RefusedException if no operation covers a difference
   */
  public static List<Operation> between(Schema before, Schema after) {
    SchemaDiff diff = new SchemaDiff();
    diff.namespaces(before, after);
    diff.types(before, after);
    diff.sequences(before, after);
    NamedDiff<Table> tables = NamedDiff.between(before.tables(), after.tables(), Table::name);
    Predicate<ForeignKey> isUnchanged = key -> isUnchanged(before, after, key);
    diff.created(TableOrder.of(tables.added(), isUnchanged));
    tables
        .changed()
        .forEach(pair -> diff.operations.addAll(TableDiff.between(pair.before(), pair.after())));
    diff.operations.addAll(ForeignKeyDependents.of(before, after, diff.operations));
    diff.dropped(TableOrder.of(tables.removed(), isUnchanged));
    diff.seedRows(before, after);
    diff.operations.addAll(ViewDiff.between(before, after, diff.operations));
    CompletenessCheck.require(before, after, diff.operations);
    return diff.operations;
  }

  private void namespaces(Schema before, Schema after) {
    NamedDiff<Identifier> namespaces =
        NamedDiff.between(before.namespaces(), after.namespaces(), Function.identity());
    namespaces.added().forEach(name -> operations.add(new CreateNamespace(name)));
    namespaces.removed().forEach(name -> operations.add(new DropNamespace(name)));
  }

  /** Enum types are created first and dropped last: composite types may contain them. */
  private void types(Schema before, Schema after) {
    NamedDiff<EnumType> enums =
        NamedDiff.between(before.enumTypes(), after.enumTypes(), EnumType::name);
    NamedDiff<CompositeType> rows =
        NamedDiff.between(before.compositeTypes(), after.compositeTypes(), CompositeType::name);
    enums.added().forEach(type -> operations.add(new CreateEnumType(type)));
    CompositeOrder.of(rows.added()).forEach(type -> operations.add(new CreateCompositeType(type)));
    enums.changed().forEach(pair -> operations.add(new AlterEnumType(pair.before(), pair.after())));
    rows.changed()
        .forEach(pair -> operations.add(new AlterCompositeType(pair.before(), pair.after())));
    List<CompositeType> usersFirst = new ArrayList<>(CompositeOrder.of(rows.removed()));
    Collections.reverse(usersFirst);
    usersFirst.forEach(type -> operations.add(new DropCompositeType(type)));
    enums.removed().forEach(type -> operations.add(new DropEnumType(type)));
  }

  private void sequences(Schema before, Schema after) {
    NamedDiff<Sequence> sequences =
        NamedDiff.between(before.sequences(), after.sequences(), Sequence::name);
    for (Sequence sequence : sequences.added()) {
      Sequence free = sequence.withOwner(Optional.empty());
      operations.add(new CreateSequence(free));
      owner(free, sequence);
    }
    sequences
        .changed()
        .forEach(pair -> operations.add(new AlterSequence(pair.before(), pair.after())));
    for (Sequence sequence : sequences.removed()) {
      Sequence free = sequence.withOwner(Optional.empty());
      owner(sequence, free);
      operations.add(new DropSequence(free));
    }
  }

  /** The owner is another operation, because a column is created after and dropped before. */
  private void owner(Sequence before, Sequence after) {
    if (!before.equals(after)) {
      operations.add(new AlterSequence(before, after));
    }
  }

  private void seedRows(Schema before, Schema after) {
    NamedDiff<SeedRow> rows =
        NamedDiff.between(before.seedRows(), after.seedRows(), Function.identity());
    rows.added().forEach(row -> operations.add(new InsertRow(row)));
    rows.removed().forEach(row -> operations.add(new DeleteRow(row)));
  }

  /** Whether the columns and the key that a foreign key refers to do not change. */
  private static boolean isUnchanged(Schema before, Schema after, ForeignKey key) {
    Optional<Table> old = before.table(key.referencedTable());
    Optional<Table> now = after.table(key.referencedTable());
    if (old.isEmpty() || now.isEmpty()) {
      return false;
    }
    boolean sameTypes =
        key.referencedColumns().stream()
            .allMatch(name -> type(old.get(), name).equals(type(now.get(), name)));
    return sameTypes
        && old.get().constraints().stream()
            .filter(constraint -> isKeyFor(constraint, key))
            .anyMatch(now.get().constraints()::contains);
  }

  private static Optional<SqlType> type(Table table, Identifier column) {
    return table.column(column).map(Column::type);
  }

  private static boolean isKeyFor(Constraint constraint, ForeignKey key) {
    return constraint.isKey()
        && Set.copyOf(constraint.columns()).equals(Set.copyOf(key.referencedColumns()));
  }

  private void created(TableOrder order) {
    order.tables().forEach(table -> operations.add(new CreateTable(table)));
    order
        .separate()
        .forEach(key -> operations.add(new AddConstraint(key.table(), key.foreignKey())));
  }

  private void dropped(TableOrder order) {
    order
        .separate()
        .forEach(key -> operations.add(new DropConstraint(key.table(), key.foreignKey())));
    List<Table> childrenFirst = new ArrayList<>(order.tables());
    Collections.reverse(childrenFirst);
    childrenFirst.forEach(table -> operations.add(new DropTable(table)));
  }
}
