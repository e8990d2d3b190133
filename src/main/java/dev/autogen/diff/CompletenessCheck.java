package dev.autogen.diff;

import dev.autogen.RefusedException;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateObject;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropObject;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationVisitor;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.RenameValue;
import dev.autogen.operation.ReplaceObject;
import dev.autogen.operation.ReplaceView;
import dev.autogen.operation.SetTableComment;
import dev.autogen.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The last check of a comparison: its operations together must remove everything that only the old
 * schema has and add everything that only the new schema has. Any other difference would never be
 * migrated, so it is an error.
 */
final class CompletenessCheck implements OperationVisitor<CompletenessCheck.Effect> {
  private static final CompletenessCheck EFFECTS = new CompletenessCheck();

  private CompletenessCheck() {}

  /** What an operation removes and what it adds. */
  record Effect(List<SchemaElement> removed, List<SchemaElement> added) {
    static Effect adding(List<SchemaElement> elements) {
      return new Effect(List.of(), elements);
    }

    static Effect replacing(SchemaElement before, SchemaElement after) {
      return new Effect(List.of(before), List.of(after));
    }

    Effect reversed() {
      return new Effect(added, removed);
    }
  }

  /**
   * Refuses operations that do not lead from {@code before} to {@code after}.
   *
   * @throws RefusedException naming every object that would still differ
   */
  static void require(Schema before, Schema after, List<Operation> operations) {
    Map<SchemaElement, Integer> open = new HashMap<>();
    count(open, SchemaElement.of(before), 1);
    count(open, SchemaElement.of(after), -1);
    for (Operation operation : operations) {
      Effect effect = operation.accept(EFFECTS);
      count(open, effect.added, 1);
      count(open, effect.removed, -1);
    }
    Set<String> left = new TreeSet<>();
    open.forEach(
        (fact, times) -> {
          if (times != 0) {
            left.add(fact.object());
          }
        });
    if (!left.isEmpty()) {
      throw new RefusedException(
          "no operation covers the difference in "
              + String.join(", ", left)
              + ". This is a bug in autogen; please report it. Write this change by hand (autogen revision --empty)");
    }
  }

  private static void count(
      Map<SchemaElement, Integer> open, List<SchemaElement> elements, int times) {
    elements.forEach(fact -> open.merge(fact, times, Integer::sum));
  }

  @Override
  public Effect visit(CreateNamespace operation) {
    return Effect.adding(List.of(SchemaElement.of(operation.name())));
  }

  @Override
  public Effect visit(DropNamespace operation) {
    return visit(new CreateNamespace(operation.name())).reversed();
  }

  @Override
  public Effect visit(CreateEnumType operation) {
    return Effect.adding(List.of(SchemaElement.of(operation.type())));
  }

  @Override
  public Effect visit(DropEnumType operation) {
    return visit(new CreateEnumType(operation.type())).reversed();
  }

  @Override
  public Effect visit(AlterEnumType operation) {
    return Effect.replacing(
        SchemaElement.of(operation.before()), SchemaElement.of(operation.after()));
  }

  @Override
  public Effect visit(CreateCompositeType operation) {
    return Effect.adding(List.of(SchemaElement.of(operation.type())));
  }

  @Override
  public Effect visit(DropCompositeType operation) {
    return visit(new CreateCompositeType(operation.type())).reversed();
  }

  @Override
  public Effect visit(AlterCompositeType operation) {
    return Effect.replacing(
        SchemaElement.of(operation.before()), SchemaElement.of(operation.after()));
  }

  @Override
  public Effect visit(CreateSequence operation) {
    return Effect.adding(List.of(SchemaElement.of(operation.sequence())));
  }

  @Override
  public Effect visit(DropSequence operation) {
    return visit(new CreateSequence(operation.sequence())).reversed();
  }

  @Override
  public Effect visit(AlterSequence operation) {
    return Effect.replacing(
        SchemaElement.of(operation.before()), SchemaElement.of(operation.after()));
  }

  @Override
  public Effect visit(CreateTable operation) {
    return Effect.adding(SchemaElement.of(operation.table()));
  }

  @Override
  public Effect visit(DropTable operation) {
    return visit(new CreateTable(operation.table())).reversed();
  }

  /** Renames are applied before the comparison, so it never yields one. */
  @Override
  public Effect visit(RenameTable operation) {
    throw rename(operation);
  }

  @Override
  public Effect visit(RenameColumn operation) {
    throw rename(operation);
  }

  @Override
  public Effect visit(RenameEnumLabel operation) {
    throw rename(operation);
  }

  @Override
  public Effect visit(RenameSequence operation) {
    throw rename(operation);
  }

  @Override
  public Effect visit(RenameValue operation) {
    throw rename(operation);
  }

  private static IllegalArgumentException rename(Operation operation) {
    return new IllegalArgumentException("a comparison finds no rename: " + operation.summary());
  }

  @Override
  public Effect visit(SetTableComment operation) {
    return Effect.replacing(
        SchemaElement.ofComment(operation.table(), operation.before()),
        SchemaElement.ofComment(operation.table(), operation.after()));
  }

  @Override
  public Effect visit(AddColumn operation) {
    return Effect.adding(List.of(SchemaElement.of(operation.table(), operation.column())));
  }

  @Override
  public Effect visit(DropColumn operation) {
    return visit(new AddColumn(operation.table(), operation.column())).reversed();
  }

  @Override
  public Effect visit(AlterColumn operation) {
    return Effect.replacing(
        SchemaElement.of(operation.table(), operation.before()),
        SchemaElement.of(operation.table(), operation.after()));
  }

  @Override
  public Effect visit(AddConstraint operation) {
    return Effect.adding(List.of(SchemaElement.of(operation.table(), operation.constraint())));
  }

  @Override
  public Effect visit(DropConstraint operation) {
    return visit(new AddConstraint(operation.table(), operation.constraint())).reversed();
  }

  @Override
  public Effect visit(AlterConstraint operation) {
    return Effect.replacing(
        SchemaElement.of(operation.table(), operation.before()),
        SchemaElement.of(operation.table(), operation.after()));
  }

  @Override
  public Effect visit(RenameConstraint operation) {
    return Effect.replacing(
        SchemaElement.of(operation.table(), operation.before()),
        SchemaElement.of(operation.table(), operation.before().withName(operation.after())));
  }

  @Override
  public Effect visit(CreateIndex operation) {
    return Effect.adding(List.of(SchemaElement.of(operation.table(), operation.index())));
  }

  @Override
  public Effect visit(DropIndex operation) {
    return visit(new CreateIndex(operation.table(), operation.index())).reversed();
  }

  @Override
  public Effect visit(RenameIndex operation) {
    return Effect.replacing(
        SchemaElement.of(operation.table(), operation.before()),
        SchemaElement.of(operation.table(), operation.before().withName(operation.after())));
  }

  @Override
  public Effect visit(CreateView operation) {
    return Effect.adding(List.of(SchemaElement.of(operation.view())));
  }

  @Override
  public Effect visit(DropView operation) {
    return visit(new CreateView(operation.view())).reversed();
  }

  @Override
  public Effect visit(ReplaceView operation) {
    return Effect.replacing(
        SchemaElement.of(operation.before()), SchemaElement.of(operation.after()));
  }

  @Override
  public Effect visit(InsertRow operation) {
    return Effect.adding(List.of(SchemaElement.of(operation.row())));
  }

  @Override
  public Effect visit(DeleteRow operation) {
    return visit(new InsertRow(operation.row())).reversed();
  }

  /** Objects that only their SQL describes are not part of a schema. */
  @Override
  public Effect visit(CreateObject operation) {
    return Effect.adding(List.of());
  }

  @Override
  public Effect visit(DropObject operation) {
    return Effect.adding(List.of());
  }

  @Override
  public Effect visit(ReplaceObject operation) {
    return Effect.adding(List.of());
  }
}
