package dev.autogen.plan;

import dev.autogen.depend.BrokenDependents;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceView;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements of an operation that runs directly, with those for its dependents.
 *
 * @param before the schema that the operations start from
 * @param after the schema that they lead to
 */
record OperationStatements(
    List<Operation> operations,
    Schema before,
    Schema after,
    Numbering numbering,
    RecreatedDependents dependents) {
  List<Statement> of(Operation operation) {
    if (operation instanceof AlterColumn alter) {
      List<Statement> change =
          EnumConversion.of(alter, before, after)
              .map(using -> SqlWriter.statements(alter, using))
              .orElseGet(() -> SqlWriter.statements(alter));
      return BrokenDependents.keepsNoReaders(alter) ? around(alter, change) : change;
    }
    if (operation instanceof CreateSequence create) {
      return NewSequence.statements(create.sequence(), before, after, numbering);
    }
    if (operation instanceof ReplaceView replace && !replace.isInPlace()) {
      return dependents.aroundReplacement(replace.after().name(), SqlWriter.statements(operation));
    }
    return replaced(operation);
  }

  private List<Statement> around(AlterColumn alter, List<Statement> change) {
    return BrokenDependents.isAddedAnew(alter)
        ? dependents.aroundSwap(List.of(alter.column()), change)
        : dependents.aroundTypeChange(List.of(alter.column()), change);
  }

  /** An object that is dropped and created again in other steps takes its dependents along. */
  private List<Statement> replaced(Operation operation) {
    List<Statement> statements = new ArrayList<>();
    Optional<QualifiedName> dropped = droppedName(operation);
    dropped
        .filter(name -> operations.stream().anyMatch(it -> createdName(it).equals(dropped)))
        .ifPresent(name -> statements.addAll(dependents.beforeReplacement(name)));
    statements.addAll(SqlWriter.statements(operation));
    Optional<QualifiedName> created = createdName(operation);
    created
        .filter(name -> operations.stream().anyMatch(it -> droppedName(it).equals(created)))
        .ifPresent(name -> statements.addAll(dependents.afterReplacement(name)));
    return statements;
  }

  private static Optional<QualifiedName> droppedName(Operation operation) {
    if (operation instanceof DropView drop) {
      return Optional.of(drop.view().name());
    }
    if (operation instanceof DropIndex drop) {
      return Optional.of(new QualifiedName(drop.table().namespace(), drop.index().name()));
    }
    return operation instanceof DropConstraint drop
        ? Optional.of(new QualifiedName(drop.table().namespace(), drop.constraint().name()))
        : Optional.empty();
  }

  private static Optional<QualifiedName> createdName(Operation operation) {
    if (operation instanceof CreateView create) {
      return Optional.of(create.view().name());
    }
    if (operation instanceof CreateIndex create) {
      return Optional.of(new QualifiedName(create.table().namespace(), create.index().name()));
    }
    return operation instanceof AddConstraint add
        ? Optional.of(new QualifiedName(add.table().namespace(), add.constraint().name()))
        : Optional.empty();
  }
}
