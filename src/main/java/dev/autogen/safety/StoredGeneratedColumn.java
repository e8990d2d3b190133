package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** AG310: a stored generated column is computed for every row. */
final class StoredGeneratedColumn implements SafetyRule {
  @Override
  public Optional<String> check(Operation operation, PlanContext context) {
    QualifiedName table = operation.subject().object();
    Optional<Column> computed = Optional.empty();
    if (operation instanceof AddColumn add) {
      computed = Optional.of(add.column());
    } else if (operation instanceof AlterColumn alter
        && !alter.before().generated().equals(alter.after().generated())) {
      computed = Optional.of(alter.after());
    }
    return computed
        .filter(column -> context.before().table(table).isPresent())
        .filter(column -> column.generated().filter(StoredGeneratedColumn::isStored).isPresent())
        .map(column -> message(table, column.name().value()));
  }

  private static boolean isStored(Generated generated) {
    return generated.storage() != Generated.Storage.VIRTUAL;
  }

  private static String message(QualifiedName table, String columns) {
    return "table rewrite: "
        + table
        + " is locked for reads and writes while "
        + columns
        + " is computed for every row";
  }

  @Override
  public List<Observation> check(Measured statement) {
    return statement
        .tables()
        .filter(RewriteCause.GENERATED::appliesTo)
        .map(table -> Observation.of(table, message(table.name(), RewriteCause.names(table))))
        .toList();
  }
}
