package dev.autogen.safety;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** AG302: existing rows may have duplicate values. */
final class UniqueOverRows implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (operation instanceof AddConstraint add && add.constraint().isKey()) {
      boolean nullsDiffer =
          add.constraint() instanceof UniqueConstraint unique && !unique.nullsNotDistinct();
      List<Identifier> columns = add.constraint().columns();
      boolean harmless =
          isUniqueAlready(add.table(), columns, nullsDiffer, context)
              || (nullsDiffer && isNullInOldRows(add.table(), columns, context));
      return harmless ? Optional.empty() : hazard(add.table(), add.constraint().name());
    }
    if (operation instanceof CreateIndex create && create.index().unique()) {
      List<Identifier> columns = create.index().keyColumns();
      return !create.index().nullsNotDistinct() && isNullInOldRows(create.table(), columns, context)
          ? Optional.empty()
          : hazard(create.table(), create.index().name());
    }
    return Optional.empty();
  }

  /** If some of the columns are a unique key already, all of them together are unique, too. */
  private static boolean isUniqueAlready(
      QualifiedName name, List<Identifier> columns, boolean nullsDiffer, PlanContext context) {
    return context.before().table(name).stream()
        .flatMap(table -> table.constraints().stream())
        .filter(
            old ->
                old instanceof PrimaryKey
                    || (old instanceof UniqueConstraint unique
                        && (nullsDiffer || unique.nullsNotDistinct())))
        .anyMatch(key -> columns.containsAll(key.columns()));
  }

  /** A new column without a value is NULL in every existing row, and NULLs are never equal. */
  private static boolean isNullInOldRows(
      QualifiedName table, List<Identifier> columns, PlanContext context) {
    Optional<Table> before = context.before().table(table);
    Optional<Table> after = context.after().table(table);
    return columns.stream()
        .filter(name -> before.filter(found -> found.column(name).isEmpty()).isPresent())
        .flatMap(name -> after.flatMap(found -> found.column(name)).stream())
        .anyMatch(UniqueOverRows::startsAsNull);
  }

  private static boolean startsAsNull(Column column) {
    return column.nullable()
        && column.defaultValue().isEmpty()
        && column.identity().isEmpty()
        && column.generated().isEmpty();
  }

  private static Optional<String> hazard(QualifiedName table, Identifier name) {
    return Optional.of(
        "duplicates: " + name + " fails if rows of " + table + " have duplicate values");
  }
}
