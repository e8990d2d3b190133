package dev.autogen.safety;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG304: a type that PostgreSQL cannot change is replaced, for which it rewrites tables. */
final class SwappedType implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext situation) {
    if (!isOne(operation)) {
      return Optional.empty();
    }
    QualifiedName type = operation.subject().object();
    List<String> tables = tables(type, situation);
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "table rewrite: "
                + String.join(" and ", tables)
                + (tables.size() == 1 ? " is" : " are")
                + " locked for reads and writes while a new type "
                + type
                + " takes the place of the old one");
  }

  /** Whether PostgreSQL cannot change the type as it is. */
  static boolean isOne(Operation operation) {
    return (operation instanceof AlterEnumType labels && !labels.inPlace())
        || (operation instanceof AlterCompositeType attributes && !attributes.inPlace());
  }

  private static List<String> tables(QualifiedName type, PlanContext situation) {
    return TypeUsers.columns(type, situation.after()).stream()
        .filter(column -> !situation.shadowed().contains(column))
        .map(ColumnName::table)
        .distinct()
        .map(
            table ->
                table
                    + TableSize.of(table, situation.sizes())
                        .words()
                        .map(words -> " (" + words + ")")
                        .orElse(""))
        .toList();
  }
}
