package dev.autogen.safety;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Table;
import java.util.Optional;
import java.util.stream.Collectors;

/** AG305: rows that are there may point at nothing. */
final class OrphanedRows implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    if (operation instanceof AddConstraint add && add.constraint() instanceof ForeignKey key) {
      return situation
          .before()
          .table(add.table())
          .filter(before -> holdsValues(before, key))
          .filter(before -> before.foreignKeys().stream().noneMatch(old -> isSame(old, key)))
          .map(
              before ->
                  "orphans: "
                      + key.name()
                      + " fails if the "
                      + columns(key)
                      + " of a row of "
                      + add.table()
                      + " is in no row of "
                      + key.referencedTable());
    }
    return Optional.empty();
  }

  private static boolean holdsValues(Table before, ForeignKey key) {
    return key.columns().stream().allMatch(name -> before.column(name).isPresent());
  }

  /** Only what happens on delete or update, or when it is checked, is another. */
  private static boolean isSame(ForeignKey old, ForeignKey key) {
    return old.columns().equals(key.columns())
        && old.referencedTable().equals(key.referencedTable())
        && old.referencedColumns().equals(key.referencedColumns());
  }

  private static String columns(ForeignKey key) {
    return key.columns().stream().map(Identifier::value).collect(Collectors.joining(", "));
  }
}
