package dev.autogen.safety;

import dev.autogen.operation.Operation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Table;
import dev.autogen.sqltext.ListedValues;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** AG307: existing rows may violate a new check. */
final class RejectedRows implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    Optional<CheckedRows> checked = CheckedRows.of(operation);
    if (checked.isPresent() && checked.get().constraint() instanceof CheckConstraint check) {
      return context
          .before()
          .table(checked.get().table())
          .filter(
              before ->
                  mentionsOldColumns(check, before, context.after().table(checked.get().table())))
          .flatMap(before -> rejected(check, before, context))
          .map(
              rows ->
                  "check: "
                      + check.name()
                      + " fails if a row of "
                      + checked.get().table()
                      + " "
                      + rows);
    }
    return Optional.empty();
  }

  /** A column that is added together with its check holds only values of the migration itself. */
  private static boolean mentionsOldColumns(
      CheckConstraint check, Table before, Optional<Table> after) {
    Set<String> words = ListedValues.words(check);
    return before.columns().stream()
        .map(Column::name)
        .filter(name -> after.filter(table -> table.column(name).isPresent()).isPresent())
        .anyMatch(name -> words.contains(name.value().toLowerCase(Locale.ROOT)));
  }

  private static boolean isRenamed(
      String value, Table table, ListedValues allowed, PlanContext context) {
    return context.recipes().renamedValues().stream()
        .filter(rename -> rename.table().equals(table.name()))
        .filter(rename -> rename.column().value().equalsIgnoreCase(allowed.column()))
        .anyMatch(rename -> value.equals("'" + rename.before().replace("'", "''") + "'"));
  }

  /** Which rows fail; empty if an old check rejects all such rows already. */
  private static Optional<String> rejected(
      CheckConstraint check, Table before, PlanContext context) {
    Optional<ListedValues> allowed = ListedValues.of(check);
    Optional<ListedValues> allowedBefore =
        before.constraints(CheckConstraint.class).stream()
            .filter(CheckConstraint::validated)
            .flatMap(old -> ListedValues.of(old).stream())
            .filter(old -> allowed.filter(now -> now.column().equals(old.column())).isPresent())
            .findFirst();
    if (allowed.isEmpty() || allowedBefore.isEmpty()) {
      return Optional.of("violates it");
    }
    Set<String> gone = new TreeSet<>(allowedBefore.get().values());
    boolean sameKind = gone.removeAll(allowed.get().values());
    sameKind |= gone.removeIf(value -> isRenamed(value, before, allowed.get(), context));
    if (!sameKind) {
      return Optional.of("violates it");
    }
    return gone.isEmpty()
        ? Optional.empty()
        : Optional.of("has " + String.join(" or ", gone) + " in " + allowed.get().column());
  }
}
