package dev.autogen.plan;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Stage;
import dev.autogen.schema.View;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes of types: labels and attributes are added before all other steps, and removed after them,
 * when nothing uses them any more.
 */
final class TypeChanges {
  private final List<AlterEnumType> enums;
  private final List<AlterCompositeType> composites;
  private final Schema after;
  private final EnumReplacement replacement;
  private final RecreatedDependents dependents;

  /**
   * Finds the type changes of one direction.
   *
   * @param after the schema that the operations lead to
   * @param replacement the replacement of types of tables in use
   */
  TypeChanges(
      List<Operation> operations,
      Schema after,
      EnumReplacement replacement,
      RecreatedDependents dependents) {
    this.dependents = dependents;
    this.replacement = replacement;
    enums = of(AlterEnumType.class, operations);
    composites = of(AlterCompositeType.class, operations);
    this.after = after;
  }

  private static <T> List<T> of(Class<T> kind, List<Operation> operations) {
    return operations.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * The added labels and attributes. Labels get their own transaction, because a label cannot be
   * used before it is committed.
   */
  List<Step> first() {
    List<Step> steps = new ArrayList<>();
    List<Statement> labels =
        enums.stream().flatMap(it -> SqlWriter.statements(it).stream()).toList();
    if (!labels.isEmpty()) {
      steps.add(Step.ownTransaction(Stage.EXPAND, labels));
    }
    List<Statement> attributes =
        composites.stream()
            .filter(AlterCompositeType::inPlace)
            .flatMap(it -> SqlWriter.statements(it).stream())
            .toList();
    if (!attributes.isEmpty()) {
      steps.add(Step.of(Stage.EXPAND, attributes));
    }
    return steps;
  }

  /** Whether the operation drops a type that other types use until they have changed. */
  boolean dropsUsedType(Operation operation) {
    Optional<QualifiedName> dropped = Optional.empty();
    if (operation instanceof DropEnumType drop) {
      dropped = Optional.of(drop.type().name());
    } else if (operation instanceof DropCompositeType drop) {
      dropped = Optional.of(drop.type().name());
    }
    return dropped
        .filter(name -> composites.stream().anyMatch(it -> it.before().mentions(name)))
        .isPresent();
  }

  /**
   * The removals.
   *
   * @param later the operations that run after these steps
   */
  List<Step> last(List<Operation> later) {
    List<Step> steps = new ArrayList<>();
    List<Statement> dropped =
        Stream.concat(
                enums.stream().flatMap(it -> SqlWriter.dropCasts(it).stream()),
                composites.stream()
                    .filter(AlterCompositeType::inPlace)
                    .flatMap(it -> SqlWriter.dropAttributes(it).stream()))
            .toList();
    if (!dropped.isEmpty()) {
      steps.add(Step.of(Stage.CONTRACT, dropped));
    }
    Schema present = without(later);
    steps.addAll(replacement.steps(present));
    List<Operation> swaps =
        Stream.<Operation>concat(
                enums.stream().filter(it -> !it.inPlace() && !replacement.has(it)),
                composites.stream().filter(it -> !it.inPlace()))
            .toList();
    if (!swaps.isEmpty()) {
      steps.add(
          Step.of(
              Stage.CONTRACT,
              dependents.aroundTypeChange(
                  columns(swaps, present), SqlWriter.swap(swaps, present))));
    }
    return steps;
  }

  private static List<ColumnName> columns(List<Operation> swaps, Schema present) {
    return present.tables().stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(
                        column ->
                            swaps.stream()
                                .anyMatch(it -> column.type().isOf(it.subject().object())))
                    .map(column -> new ColumnName(table.name(), column.name())))
        .toList();
  }

  private Schema without(List<Operation> later) {
    List<View> missing = of(CreateView.class, later).stream().map(CreateView::view).toList();
    return after.withViews(after.views().stream().filter(view -> !missing.contains(view)).toList());
  }
}
