package dev.autogen.safety;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Table;
import dev.autogen.sqltext.ListedValues;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** AG307: rows that are there may not meet a new check. */
final class RejectedRows implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    if (operation instanceof AddConstraint add
        && add.constraint() instanceof CheckConstraint check) {
      return situation
          .before()
          .table(add.table())
          .filter(before -> mentionsOldColumns(check, before, situation.after().table(add.table())))
          .flatMap(before -> rejected(check, before, situation))
          .map(
              rows ->
                  "rows must meet it: "
                      + check.name()
                      + " fails if a row of "
                      + add.table()
                      + " "
                      + rows);
    }
    return Optional.empty();
  }

  /** A column that comes along with its check holds what the migration itself puts there. */
  private static boolean mentionsOldColumns(
      CheckConstraint check, Table before, Optional<Table> after) {
    Set<String> words = ListedValues.words(check);
    return before.columns().stream()
        .map(Column::name)
        .filter(name -> after.filter(table -> table.column(name).isPresent()).isPresent())
        .anyMatch(name -> words.contains(name.value().toLowerCase(Locale.ROOT)));
  }

  private static boolean isRenamed(
      String value, Table table, ListedValues allowed, PlanContext situation) {
    return situation.renamedValues().stream()
        .filter(rename -> rename.table().equals(table.name()))
        .filter(rename -> rename.column().value().equalsIgnoreCase(allowed.column()))
        .anyMatch(rename -> value.equals("'" + rename.before().replace("'", "''") + "'"));
  }

  /** Which rows fail, or nothing where an old check lets no such row in. */
  private static Optional<String> rejected(
      CheckConstraint check, Table before, PlanContext situation) {
    Optional<ListedValues> allowed = ListedValues.of(check);
    Optional<ListedValues> allowedBefore =
        before.constraints(CheckConstraint.class).stream()
            .flatMap(old -> ListedValues.of(old).stream())
            .filter(old -> allowed.filter(now -> now.column().equals(old.column())).isPresent())
            .findFirst();
    if (allowed.isEmpty() || allowedBefore.isEmpty()) {
      return Optional.of("does not");
    }
    Set<String> gone = new TreeSet<>(allowedBefore.get().values());
    boolean sameKind = gone.removeAll(allowed.get().values());
    sameKind |= gone.removeIf(value -> isRenamed(value, before, allowed.get(), situation));
    if (!sameKind) {
      return Optional.of("does not");
    }
    return gone.isEmpty()
        ? Optional.empty()
        : Optional.of("has " + String.join(" or ", gone) + " in " + allowed.get().column());
  }
}
