package dev.autogen.compare;

import dev.autogen.depend.Dependents;
import dev.autogen.diff.Renaming;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Reference;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Optional;

/** Finds the dependents that no schema record describes. */
final class UnmanagedDependents {
  private UnmanagedDependents() {}

  /**
   * Divides the dependents of a database.
   *
   * @param existing all of them
   * @param migrated those that the migrations produce
   * @param managed the schema that operations are about, after the renames
   */
  static Dependents of(
      List<Dependent> existing, List<Dependent> migrated, Renaming renaming, Schema managed) {
    List<Dependent> unmanaged =
        existing.stream()
            .map(it -> renamed(it, renaming))
            .filter(it -> !isDescribed(it, managed))
            .toList();
    List<Dependent> known = migrated.stream().map(it -> renamed(it, renaming)).toList();
    return new Dependents(
        unmanaged.stream().filter(it -> isIn(known, it)).toList(),
        unmanaged.stream().filter(it -> !isIn(known, it)).toList());
  }

  private static boolean isIn(List<Dependent> known, Dependent dependent) {
    return known.stream().anyMatch(dependent::isSameObject);
  }

  /** The definition of a dependent is out of date once something that it reads has another name. */
  private static Dependent renamed(Dependent dependent, Renaming renaming) {
    List<Reference> reads = dependent.reads().stream().map(it -> now(it, renaming)).toList();
    Optional<QualifiedName> table = dependent.table().map(renaming::nameNow);
    boolean same = reads.equals(dependent.reads()) && table.equals(dependent.table());
    return same
        ? dependent
        : new Dependent(
            dependent.kind(), table, dependent.name(), reads, List.of(), dependent.drop());
  }

  private static Reference now(Reference reference, Renaming renaming) {
    QualifiedName object = renaming.nameNow(reference.object());
    return new Reference(
        object, reference.column().map(column -> renaming.nameNow(object, column)));
  }

  private static boolean isDescribed(Dependent dependent, Schema managed) {
    if (dependent.table().isEmpty()) {
      return false;
    }
    QualifiedName table = dependent.table().get();
    Identifier name = dependent.name().orElse(table.name());
    return switch (dependent.kind()) {
      case VIEW -> managed.views().stream().anyMatch(view -> view.name().equals(table));
      case INDEX ->
          managed.table(table).stream()
              .anyMatch(it -> it.indexes().stream().anyMatch(index -> index.name().equals(name)));
      case CONSTRAINT, FOREIGN_KEY ->
          managed.table(table).stream()
              .anyMatch(it -> it.constraints().stream().anyMatch(rule -> rule.name().equals(name)));
      case COLUMN, COMPUTED_COLUMN, DEFAULT ->
          managed.table(table).stream().anyMatch(it -> it.column(name).isPresent())
              || managed.compositeTypes().stream().anyMatch(it -> it.name().equals(table));
      default -> false;
    };
  }
}
