package dev.autogen.compare;

import dev.autogen.diff.ObjectDiff;
import dev.autogen.diff.Renaming;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.Operation;
import dev.autogen.schema.AuxiliaryObject;
import dev.autogen.schema.Model;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two schemas in the same spelling, and the operations from one to the other.
 *
 * @param before after the renames
 * @param operations the renames come first
 */
public record Difference(
    Schema before, Schema target, Renaming renaming, List<Operation> operations) {
  public Difference {
    operations = List.copyOf(operations);
  }

  /**
   * Finds the operations.
   *
   * @param objects the existing objects that only their SQL describes
   * @param model has the wanted objects, and the text of its views
   */
  public static Difference of(
      Schema before, Schema target, Renaming renaming, List<AuxiliaryObject> objects, Model model) {
    List<Operation> operations =
        Stream.of(
                renaming.operations(),
                SchemaDiff.between(before, target),
                ObjectDiff.between(objects, model.auxiliaryObjects()))
            .flatMap(List::stream)
            .map(operation -> asMapped(operation, model.schema()))
            .toList();
    return new Difference(before, target, renaming, operations);
  }

  /** A recreated view gets the text of the mapping, not the deparsed one. */
  private static Operation asMapped(Operation operation, Schema model) {
    return operation instanceof CreateView create
        ? model
            .view(create.view().name())
            .<Operation>map(mapped -> new CreateView(create.view().withQuery(mapped.query())))
            .orElse(create)
        : operation;
  }
}
