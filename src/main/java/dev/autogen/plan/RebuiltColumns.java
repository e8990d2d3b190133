package dev.autogen.plan;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.Operation;
import dev.autogen.safety.Widening;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Columns whose change in place rebuilds their indexes and constraints, so that these have to be
 * dropped first.
 */
final class RebuiltColumns {
  /** Columns that PostgreSQL rewrites or sorts again, and those that are dropped early. */
  private final Set<ColumnName> rebuilt = new HashSet<>();

  /** Columns whose type changes, even if only in the catalog. */
  private final Set<ColumnName> retyped = new HashSet<>();

  RebuiltColumns(List<Operation> operations) {
    for (Operation operation : operations) {
      if (operation instanceof AlterColumn alter) {
        addChange(alter);
      } else if (operation instanceof DropColumn drop && isDroppedEarly(drop, operations)) {
        rebuilt.add(new ColumnName(drop.table(), drop.column().name()));
      }
    }
  }

  /** Whether a column is dropped before others are added; all others are dropped at the end. */
  private static boolean isDroppedEarly(DropColumn drop, List<Operation> operations) {
    return drop.column().generated().isPresent()
        || operations.stream()
            .anyMatch(
                other ->
                    other instanceof AddColumn add
                        && add.table().equals(drop.table())
                        && add.column().name().equals(drop.column().name()));
  }

  private void addChange(AlterColumn alter) {
    ColumnName name = new ColumnName(alter.table(), alter.after().name());
    boolean sameCollation = alter.before().collation().equals(alter.after().collation());
    boolean sameSource = alter.before().generated().equals(alter.after().generated());
    boolean keepsBytes =
        !alter.changesType() || Widening.isOne(alter.before().type(), alter.after().type());
    if (!keepsBytes || !sameCollation || !sameSource) {
      rebuilt.add(name);
    }
    if (alter.changesType()) {
      retyped.add(name);
    }
  }

  /**
   * Whether a generated column is dropped because it would block the type change of another column.
   */
  static boolean isDroppedBeforeAlter(DropColumn drop, List<Operation> operations) {
    return drop.column().generated().isPresent()
        && operations.stream()
            .anyMatch(
                other -> other instanceof AlterColumn alter && alter.table().equals(drop.table()));
  }

  boolean requiresDropOf(QualifiedName table, Index index) {
    return has(rebuilt, table, index::mentions);
  }

  /**
   * Whether a constraint has to be dropped first. PostgreSQL tests a check again whenever a type
   * changes.
   */
  boolean requiresDropOf(QualifiedName table, Constraint constraint) {
    Set<ColumnName> columns = constraint instanceof CheckConstraint ? retyped : rebuilt;
    Optional<ForeignKey> key =
        Optional.of(constraint).filter(ForeignKey.class::isInstance).map(ForeignKey.class::cast);
    return has(columns, table, constraint::mentions)
        || key.filter(it -> has(columns, it.referencedTable(), it.referencedColumns()::contains))
            .isPresent();
  }

  private static boolean has(
      Set<ColumnName> columns, QualifiedName table, Predicate<Identifier> mentions) {
    return columns.stream()
        .anyMatch(column -> column.table().equals(table) && mentions.test(column.column()));
  }
}
