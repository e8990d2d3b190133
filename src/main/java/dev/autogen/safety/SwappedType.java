package dev.autogen.safety;

import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** AG304: a type that PostgreSQL cannot change is replaced, for which it rewrites tables. */
final class SwappedType implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, Situation situation) {
    boolean swaps =
        (operation instanceof AlterEnumType labels && !labels.inPlace())
            || (operation instanceof AlterCompositeType attributes && !attributes.inPlace());
    if (!swaps) {
      return Optional.empty();
    }
    QualifiedName type = operation.subject().object();
    List<String> tables = tables(type, situation.after());
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

  private static List<String> tables(QualifiedName type, Schema schema) {
    Set<QualifiedName> users = TypeUsers.of(type, schema);
    return schema.tables().stream()
        .filter(
            table ->
                table.columns().stream()
                    .anyMatch(column -> users.stream().anyMatch(column.type()::isOf)))
        .map(Table::name)
        .map(QualifiedName::toString)
        .toList();
  }
}
