package dev.autogen.safety;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG304: a type that PostgreSQL cannot alter is replaced, and tables are rewritten for it. */
final class ReplacedType implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    if (!isOne(operation)) {
      return Optional.empty();
    }
    QualifiedName type = operation.subject().object();
    List<String> tables = tables(type, context);
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "table rewrite: "
                + String.join(" and ", tables)
                + (tables.size() == 1 ? " is" : " are")
                + " locked for reads and writes while the type "
                + type
                + " is replaced");
  }

  /** Whether PostgreSQL cannot alter the type in place. */
  static boolean isOne(Operation operation) {
    return (operation instanceof AlterEnumType labels && !labels.inPlace())
        || (operation instanceof AlterCompositeType attributes && !attributes.inPlace());
  }

  private static List<String> tables(QualifiedName type, PlanContext context) {
    return TypeUsers.columns(type, context.after()).stream()
        .filter(column -> !context.recipes().shadowed().contains(column))
        .map(ColumnName::table)
        .distinct()
        .map(
            table ->
                table
                    + SizeText.of(table, context.sizes())
                        .words()
                        .map(words -> " (" + words + ")")
                        .orElse(""))
        .toList();
  }
}
