package dev.autogen.plan;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes of types around everything else: what a type gains comes first, what it loses goes last,
 * when nothing needs it any more.
 */
final class TypeChanges {
  private final List<AlterEnumType> enums;
  private final List<AlterCompositeType> composites;
  private final Schema after;
  private final EnumReplacement succession;

  /**
   * Finds the changes of types among the operations of one direction.
   *
   * @param after the schema that they lead to
   * @param succession what is done about types of tables in use
   */
  TypeChanges(List<Operation> operations, Schema after, EnumReplacement succession) {
    this.succession = succession;
    enums = of(AlterEnumType.class, operations);
    composites = of(AlterCompositeType.class, operations);
    this.after = after;
  }

  private static <T> List<T> of(Class<T> kind, List<Operation> operations) {
    return operations.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Labels in a transaction of their own: nobody may use one before it is committed. */
  List<Step> first() {
    List<Step> steps = new ArrayList<>();
    List<Statement> labels =
        enums.stream().flatMap(it -> SqlWriter.statements(it).stream()).toList();
    if (!labels.isEmpty()) {
      steps.add(Step.alone(Stage.EXPAND, labels));
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

  /** Whether a type goes that others lean on until they have changed. */
  boolean frees(Operation operation) {
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
   * What takes away.
   *
   * @param later what is still to come then
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
    steps.addAll(succession.steps(present));
    List<Operation> swaps =
        Stream.<Operation>concat(
                enums.stream().filter(it -> !it.inPlace() && !succession.has(it)),
                composites.stream().filter(it -> !it.inPlace()))
            .toList();
    if (!swaps.isEmpty()) {
      steps.add(Step.of(Stage.CONTRACT, SqlWriter.swap(swaps, present)));
    }
    return steps;
  }

  private Schema without(List<Operation> later) {
    List<View> missing = of(CreateView.class, later).stream().map(CreateView::view).toList();
    return after.withViews(after.views().stream().filter(view -> !missing.contains(view)).toList());
  }
}
