package dev.autogen.plan;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.SafetyRules;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import dev.autogen.sql.OldNameSql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables that code finds under the old name and the new one while both kinds of code run. */
final class GradualTables {
  private final List<Operation> operations;
  private final Map<RenameTable, View> views = new HashMap<>();
  private final List<Hazard> hazards = new ArrayList<>();

  /**
   * Finds them.
   *
   * @param before the schema that the operations start from
   */
  GradualTables(List<Operation> operations, Schema before, PlanOptions traffic) {
    this.operations = operations;
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename && traffic.renamesGradually()) {
        Optional<String> reason = reason(rename);
        if (reason.isPresent()) {
          tell("AG332", "no gradual rename", rename, "becomes %s at once, as " + reason.get());
        } else {
          views.put(
              rename, OldNameSql.view(rename.before(), rename.after(), columns(rename, before)));
          tell(
              "AG333",
              "old name",
              rename,
              "is a view of %s until all code knows that; grant on it what is granted on the table");
        }
      }
    }
  }

  private void tell(String code, String what, RenameTable rename, String sentence) {
    SafetyRules.hazard(
            code, what + ": " + rename.before() + " " + sentence.formatted(rename.after()))
        .ifPresent(hazards::add);
  }

  private Optional<String> reason(RenameTable rename) {
    for (Operation operation : operations) {
      if (operation instanceof AlterColumn alter
          && (alter.table().equals(rename.after()) || alter.table().equals(rename.before()))
          && !(alter.before().type().equals(alter.after().type())
              && alter.before().collation().equals(alter.after().collation())
              && alter.before().generated().equals(alter.after().generated()))) {
        return Optional.of("no view can read " + alter.after().name() + " while that changes");
      }
      if (operation instanceof CreateTable create
          && create.table().name().equals(rename.before())) {
        return Optional.of("another table gets the old name");
      }
    }
    return Optional.empty();
  }

  /**
   * The columns as they are called when the table gets its name; theirs come after that or before.
   */
  private List<Identifier> columns(RenameTable rename, Schema before) {
    QualifiedName known =
        before.table(rename.after()).isPresent() ? rename.after() : rename.before();
    return before.table(known).stream()
        .flatMap(table -> table.columns().stream())
        .map(Column::name)
        .map(name -> nameThen(known, name))
        .toList();
  }

  private Identifier nameThen(QualifiedName table, Identifier column) {
    return operations.stream()
        .filter(RenameColumn.class::isInstance)
        .map(RenameColumn.class::cast)
        .filter(rename -> rename.table().equals(table))
        .flatMap(
            rename ->
                rename.after().equals(column)
                    ? Stream.of(rename.before())
                    : rename.before().equals(column) ? Stream.of(rename.after()) : Stream.empty())
        .findFirst()
        .orElse(column);
  }

  /** The view that stands in for the old name; nothing where the table is renamed at once. */
  Optional<View> oldName(Operation rename) {
    return rename instanceof RenameTable table
        ? Optional.ofNullable(views.get(table))
        : Optional.empty();
  }

  List<Hazard> hazards() {
    return List.copyOf(hazards);
  }
}
