package dev.autogen.plan;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateObject;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropObject;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.safety.Values;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.sql.NextNumber;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ordered operations to steps: most run directly, a column that becomes NOT NULL in a filled table
 * takes several.
 */
final class Expansion {
  private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint", "numeric");

  private final List<Operation> operations;
  private final Schema before;
  private final Schema after;
  private final Numbering numbering;
  private final OnlineSteps online;
  private final FilledColumns fillings;
  private final ShadowTables shadows;
  private final List<Step> steps = new ArrayList<>();
  private boolean changedMoreThanNames;
  private boolean leansOnLate;

  /**
   * Prepares one direction.
   *
   * @param before the schema that the operations start from
   * @param after the schema that they lead to
   * @param numbering what the sequences of that are for
   */
  Expansion(
      List<Operation> operations,
      Schema before,
      Schema after,
      Values values,
      Numbering numbering,
      Traffic traffic) {
    this.operations = operations;
    this.before = before;
    this.after = after;
    this.numbering = numbering;
    online = new OnlineSteps(operations, traffic);
    shadows = new ShadowTables(operations, before, after, traffic);
    fillings =
        new FilledColumns(
            operations.stream().filter(operation -> !shadows.absorbs(operation)).toList(),
            after,
            values,
            traffic);
  }

  /** What became of the types of columns. */
  ShadowTables shadows() {
    return shadows;
  }

  Section section() {
    TypeChanges types = new TypeChanges(operations, after);
    List<Operation> opening = operations.stream().takeWhile(Expansion::opens).toList();
    int closing = firstOfClosing(opening.size());
    expandAll(opening);
    steps.addAll(types.first());
    List<Operation> main = operations.subList(opening.size(), closing);
    expandAll(main.stream().filter(operation -> !types.frees(operation)).toList());
    List<Operation> rest = operations.subList(closing, operations.size());
    List<Step> last = types.last(rest);
    steps.addAll(last);
    int open = steps.size();
    expandAll(main.stream().filter(types::frees).toList());
    expandAll(rest);
    if (!last.isEmpty()) {
      steps.subList(open, steps.size()).replaceAll(step -> step.at(Stage.CONTRACT));
    }
    boolean stepped =
        fillings.guards(operations)
            || steps.stream()
                .anyMatch(step -> steps.size() > 1 ? step.alone() : !step.transactional());
    if (stepped) {
      steps.sort(Comparator.comparing(Step::stage));
    }
    return new Section(stepped, merged(stepped));
  }

  /** What comes before a type gains anything: it may gain an attribute of a type that comes. */
  private static boolean opens(Operation operation) {
    return opensTheWay(operation)
        || operation instanceof DropView
        || operation instanceof CreateEnumType
        || operation instanceof CreateCompositeType;
  }

  /** Where begins what can wait for all else, such as the renames of a downgrade. */
  private int firstOfClosing(int from) {
    int first = operations.size();
    while (first > from && closes(operations.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean closes(Operation operation) {
    return isRename(operation)
        || operation instanceof CreateView
        || operation instanceof CreateObject
        || operation instanceof DropObject
        || operation instanceof DropNamespace;
  }

  private void expandAll(List<Operation> part) {
    for (Operation operation : part) {
      expand(operation);
      leansOnLate |= isLate(operation);
      changedMoreThanNames |= !opensTheWay(operation);
    }
  }

  private static boolean opensTheWay(Operation operation) {
    return operation instanceof CreateNamespace
        || operation instanceof DropView
        || operation instanceof DropObject
        || isRename(operation);
  }

  private static boolean isRename(Operation operation) {
    return operation instanceof RenameTable
        || operation instanceof RenameColumn
        || operation instanceof RenameEnumLabel
        || operation instanceof RenameSequence;
  }

  private void expand(Operation operation) {
    Optional<List<Step>> filled = fillings.of(operation, this::statements);
    if (shadows.absorbs(operation)) {
      steps.addAll(shadows.steps(operation));
    } else if (filled.isPresent()) {
      steps.addAll(filled.get());
    } else if (!changesType(operation) && !goesWithItsTable(operation)) {
      Stage stage = stage(operation);
      steps.addAll(
          online
              .of(operation, stage)
              .orElseGet(() -> List.of(Step.of(stage, statements(operation)))));
    }
  }

  private static boolean changesType(Operation operation) {
    return operation instanceof AlterEnumType || operation instanceof AlterCompositeType;
  }

  private boolean goesWithItsTable(Operation operation) {
    return operation instanceof DeleteRow delete && after.table(delete.row().table()).isEmpty();
  }

  private List<Statement> statements(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      return EnumConversion.of(alter, before, after)
          .map(using -> SqlWriter.statements(alter, using))
          .orElseGet(() -> SqlWriter.statements(alter));
    }
    if (operation instanceof CreateSequence create) {
      return created(create.sequence());
    }
    return SqlWriter.statements(operation);
  }

  /** Rows that are there keep their numbers. */
  private List<Statement> created(Sequence sequence) {
    List<Statement> statements =
        new ArrayList<>(SqlWriter.statements(new CreateSequence(sequence)));
    List<ColumnName> numbered =
        numbering.by(sequence.name()).stream().filter(this::isNumberAllAlong).toList();
    if (!numbered.isEmpty() && sequence.options().increment() > 0) {
      statements.add(NextNumber.after(sequence, numbered));
    }
    return statements;
  }

  private boolean isNumberAllAlong(ColumnName name) {
    return Stream.of(before, after)
        .allMatch(
            schema ->
                schema
                    .table(name.table())
                    .flatMap(table -> table.column(name.column()))
                    .filter(column -> NUMBERS.contains(column.type().name()))
                    .isPresent());
  }

  private Stage stage(Operation operation) {
    if (operation instanceof AddConstraint add) {
      return leansOnFilled(add.table(), add.constraint()) ? Stage.CONTRACT : Stage.EXPAND;
    }
    if (operation instanceof CreateIndex create) {
      boolean filled =
          create.index().keys().stream()
              .flatMap(key -> key.column().stream())
              .anyMatch(column -> fillings.isLate(new ColumnName(create.table(), column)));
      return filled ? Stage.CONTRACT : Stage.EXPAND;
    }
    if (operation instanceof CreateView
        || (operation instanceof CreateObject create && !create.object().beforeTables())) {
      return leansOnLate ? Stage.CONTRACT : Stage.EXPAND;
    }
    return takesAway(operation) ? Stage.CONTRACT : Stage.EXPAND;
  }

  /**
   * What running code may still use goes last; so do the renames of a downgrade, whose names
   * nothing before knows.
   */
  private boolean takesAway(Operation operation) {
    return (operation instanceof DropColumn drop && !makesWay(drop))
        || operation instanceof DropTable
        || operation instanceof DropSequence
        || operation instanceof DropEnumType
        || operation instanceof DropCompositeType
        || operation instanceof DropNamespace
        || operation instanceof DeleteRow
        || (operation instanceof DropObject drop && drop.object().beforeTables())
        || (operation instanceof DropView && operations.stream().noneMatch(Expansion::needsAbsence))
        || (changedMoreThanNames && isRename(operation));
  }

  /** A computed column that would hinder the change of a type goes before that. */
  private boolean makesWay(DropColumn drop) {
    return drop.column().generated().isPresent()
        && operations.stream()
            .anyMatch(
                other -> other instanceof AlterColumn alter && alter.table().equals(drop.table()));
  }

  /** Whether PostgreSQL may refuse it while there is a view: one that only goes can wait else. */
  private static boolean needsAbsence(Operation operation) {
    return operation instanceof AlterColumn
        || operation instanceof DropConstraint
        || operation instanceof CreateView
        || isRename(operation);
  }

  /** Whether a view that comes later cannot come before it: it brings a name or a key. */
  private boolean isLate(Operation operation) {
    return (isRename(operation)
            || (operation instanceof AddConstraint add && add.constraint() instanceof PrimaryKey))
        && stage(operation) == Stage.CONTRACT;
  }

  private boolean leansOnFilled(QualifiedName table, Constraint constraint) {
    if (constraint instanceof CheckConstraint) {
      return fillings.isLate(table);
    }
    boolean own =
        constraint.columns().stream()
            .anyMatch(column -> fillings.isLate(new ColumnName(table, column)));
    return own
        || (constraint instanceof ForeignKey key
            && key.referencedColumns().stream()
                .anyMatch(
                    column -> fillings.isLate(new ColumnName(key.referencedTable(), column))));
  }

  /** Neighbours of one stage share a transaction, save those that stand alone. */
  private List<Step> merged(boolean stepped) {
    List<Step> merged = new ArrayList<>();
    for (Step step : steps) {
      int last = merged.size() - 1;
      if (last >= 0 && (!stepped || merged.get(last).joins(step))) {
        merged.set(last, merged.get(last).with(step));
      } else {
        merged.add(step);
      }
    }
    return merged;
  }
}
