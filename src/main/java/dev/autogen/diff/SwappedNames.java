package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Renames in a circle: {@code a} gets the name of {@code b}, and {@code b} that of {@code a}. None
 * of them can be the first, so one goes through a temporary name.
 */
final class SwappedNames {
  private static final String LABEL = "swap";

  private SwappedNames() {}

  /** A rename in two parts. */
  record Detour(Operation first, Operation last) {}

  /**
   * The detour of a rename.
   *
   * @param open the renames that are not done, with this one
   * @param schemas those in which the temporary name must be free
   * @return empty if the rename is not part of a circle
   */
  static Optional<Detour> of(Operation rename, List<Operation> open, List<Schema> schemas) {
    return isCircular(rename, open) ? detour(rename, schemas) : Optional.empty();
  }

  private static boolean isCircular(Operation rename, List<Operation> open) {
    Optional<Operation> next = follower(rename, open);
    for (int steps = 1; next.isPresent() && steps <= open.size(); steps++) {
      if (next.get().equals(rename)) {
        return steps > 1;
      }
      next = follower(next.get(), open);
    }
    return false;
  }

  /** The rename of the object that has the new name of this one. */
  private static Optional<Operation> follower(Operation rename, List<Operation> open) {
    return open.stream()
        .filter(other -> other.getClass().equals(rename.getClass()))
        .filter(other -> other.reverse().subject().equals(rename.subject()))
        .filter(
            other ->
                !(other instanceof RenameEnumLabel label
                    && !label.before().equals(((RenameEnumLabel) rename).after())))
        .findFirst();
  }

  private static Optional<Detour> detour(Operation rename, List<Schema> schemas) {
    if (rename instanceof RenameTable table) {
      QualifiedName free = freeRelation(table.before(), schemas);
      return Optional.of(
          new Detour(new RenameTable(table.before(), free), new RenameTable(free, table.after())));
    }
    if (rename instanceof RenameSequence sequence) {
      QualifiedName free = freeRelation(sequence.before(), schemas);
      return Optional.of(
          new Detour(
              new RenameSequence(sequence.before(), free),
              new RenameSequence(free, sequence.after())));
    }
    if (rename instanceof RenameColumn column) {
      Identifier free = freeColumn(new ColumnName(column.table(), column.before()), schemas);
      return Optional.of(
          new Detour(
              new RenameColumn(column.table(), column.before(), free),
              new RenameColumn(column.table(), free, column.after())));
    }
    if (rename instanceof RenameEnumLabel label) {
      String free = freeLabel(label, schemas);
      return Optional.of(
          new Detour(
              new RenameEnumLabel(label.type(), label.before(), free),
              new RenameEnumLabel(label.type(), free, label.after())));
    }
    return Optional.empty();
  }

  private static QualifiedName freeRelation(QualifiedName name, List<Schema> schemas) {
    List<CatalogSlot> taken = schemas.stream().flatMap(CatalogSlot::of).toList();
    return new QualifiedName(
        name.namespace(),
        free(
            name.name(),
            free ->
                taken.contains(CatalogSlot.relation(new QualifiedName(name.namespace(), free)))));
  }

  private static Identifier freeColumn(ColumnName name, List<Schema> schemas) {
    return free(
        name.column(),
        free ->
            schemas.stream()
                .flatMap(schema -> schema.table(name.table()).stream())
                .anyMatch(table -> table.column(free).isPresent()));
  }

  private static String freeLabel(RenameEnumLabel label, List<Schema> schemas) {
    List<String> taken =
        schemas.stream()
            .flatMap(schema -> schema.enumType(label.type()).stream())
            .map(EnumType::labels)
            .flatMap(List::stream)
            .toList();
    return Stream.iterate(label.before() + "_" + LABEL, text -> text + "_")
        .filter(text -> !taken.contains(text))
        .findFirst()
        .orElseThrow();
  }

  private static Identifier free(Identifier name, Predicate<Identifier> isTaken) {
    return GeneratedName.of(name, List.of(), LABEL, isTaken);
  }
}
