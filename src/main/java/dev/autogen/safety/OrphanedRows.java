package dev.autogen.safety;

import dev.autogen.operation.Operation;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Table;
import java.util.Optional;
import java.util.stream.Collectors;

/** AG305: existing rows may refer to no row of the parent table. */
final class OrphanedRows implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    Optional<CheckedRows> checked = CheckedRows.of(operation);
    if (checked.isPresent() && checked.get().constraint() instanceof ForeignKey key) {
      return context
          .before()
          .table(checked.get().table())
          .filter(before -> holdsValues(before, key))
          .filter(before -> before.foreignKeys().stream().noneMatch(old -> isSame(old, key)))
          .map(
              before ->
                  "orphans: "
                      + key.name()
                      + " fails if a row of "
                      + checked.get().table()
                      + " has a value in "
                      + columns(key)
                      + " that no row of "
                      + key.referencedTable()
                      + " has");
    }
    return Optional.empty();
  }

  private static boolean holdsValues(Table before, ForeignKey key) {
    return key.columns().stream().allMatch(name -> before.column(name).isPresent());
  }

  /** Whether the rows satisfy the key already: the old one may have other actions. */
  private static boolean isSame(ForeignKey old, ForeignKey key) {
    return old.validated()
        && old.columns().equals(key.columns())
        && old.referencedTable().equals(key.referencedTable())
        && old.referencedColumns().equals(key.referencedColumns());
  }

  private static String columns(ForeignKey key) {
    return key.columns().stream().map(Identifier::value).collect(Collectors.joining(", "));
  }
}
