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

/** Renamed tables that keep the old name as a view while old and new code run. */
final class GradualTables {
  private final List<Operation> operations;
  private final Map<RenameTable, View> views = new HashMap<>();
  private final List<Hazard> hazards = new ArrayList<>();

  /**
   * Finds the tables.
   *
   * @param before the schema that the operations start from
   */
  GradualTables(List<Operation> operations, Schema before, PlanOptions options) {
    this.operations = operations;
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename && options.renamesGradually()) {
        Optional<String> reason = reason(rename);
        if (reason.isPresent()) {
          addHazard(
              "AG332", "no gradual rename", rename, "becomes %s at once, because " + reason.get());
        } else {
          views.put(
              rename, OldNameSql.view(rename.before(), rename.after(), columns(rename, before)));
          addHazard(
              "AG333",
              "old name",
              rename,
              "is a view of %s until the contract steps; grant the privileges of the table on the view, too");
        }
      }
    }
  }

  private void addHazard(String code, String what, RenameTable rename, String sentence) {
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
        return Optional.of(
            "the type of "
                + alter.after().name()
                + " changes, and a view cannot read it meanwhile");
      }
      if (operation instanceof CreateTable create
          && create.table().name().equals(rename.before())) {
        return Optional.of("another table gets the old name");
      }
      if (operation instanceof RenameTable other
          && (other.before().equals(rename.after()) || other.after().equals(rename.before()))) {
        return Optional.of("another renamed table has one of its names");
      }
    }
    return Optional.empty();
  }

  /** The column names at the moment of the rename; columns may be renamed before or after it. */
  private List<Identifier> columns(RenameTable rename, Schema before) {
    QualifiedName known =
        before.table(rename.after()).isPresent() ? rename.after() : rename.before();
    return before.table(known).stream()
        .flatMap(table -> table.columns().stream())
        .map(Column::name)
        .map(name -> currentName(known, name))
        .toList();
  }

  private Identifier currentName(QualifiedName table, Identifier column) {
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

  /** The view with the old name; empty if the table is renamed at once. */
  Optional<View> oldName(Operation rename) {
    return rename instanceof RenameTable table
        ? Optional.ofNullable(views.get(table))
        : Optional.empty();
  }

  List<Hazard> hazards() {
    return List.copyOf(hazards);
  }
}
