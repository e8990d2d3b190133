package dev.autogen.branch;

import dev.autogen.migration.DirectiveLines;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.sqltext.RowChange;
import dev.autogen.sqltext.SessionStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements of migrations that a schema does not show, so that a new plan would lose them. */
final class CarriedData {
  private final Schema before;
  private final List<Migration> migrations;
  private final boolean fillsTables;

  CarriedData(Schema before, List<Migration> migrations) {
    this.before = before;
    this.migrations = migrations;
    fillsTables = migrations.stream().anyMatch(CarriedData::fillsTables);
  }

  /**
   * A statement and its place.
   *
   * @param settings the session settings that its file made before it
   */
  record Found(
      Migration migration, SqlStatement statement, boolean transactional, List<String> settings) {
    String place() {
      return migration.file() + ":" + statement.line();
    }
  }

  private static boolean fillsTables(Migration migration) {
    return migration
        .upgrade()
        .statements()
        .filter(statement -> !SessionStatement.isSetting(statement.sql()))
        .map(statement -> RowChange.of(statement.sql()))
        .anyMatch(RowChange::mayAddRows);
  }

  /** Those of the upgrades, in their order. */
  List<Found> ofUpgrades() {
    return migrations.stream().flatMap(it -> found(it, Migration::upgrade).stream()).toList();
  }

  /** Those of the downgrades, in the order in which they run. */
  List<Found> ofDowngrades() {
    List<Found> all = new ArrayList<>();
    migrations.forEach(it -> all.addAll(0, found(it, Migration::downgrade)));
    return all;
  }

  private List<Found> found(Migration migration, Function<Migration, MigrationSection> section) {
    List<Found> found = new ArrayList<>();
    List<String> settings = new ArrayList<>();
    for (MigrationStep step : section.apply(migration).steps()) {
      boolean planned = migration.hibernateVersion().isPresent() && step.batchSize().isPresent();
      for (SqlStatement statement : step.statements()) {
        if (SessionStatement.isSetting(statement.sql())) {
          settings.add(statement.sql());
        } else if (!planned && matters(RowChange.of(statement.sql()))) {
          found.add(new Found(migration, statement, step.transactional(), List.copyOf(settings)));
        }
      }
    }
    return found;
  }

  /** A table that the range creates and does not fill has no rows to change. */
  private boolean matters(RowChange change) {
    return change.changesPrivileges()
        || change.mayAddRows()
        || (change.mayChangeRows() && fillsTables)
        || change.targets().stream()
            .anyMatch(it -> before.table(it.table().in(QualifiedName.PUBLIC)).isPresent());
  }

  /**
   * The text of a migration with the statements in it: at the end of the upgrade, at the beginning
   * of the downgrade.
   */
  String into(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    int end = DirectiveLines.first(lines, "downgrade").orElseThrow();
    String middle = "\n" + lines.get(end) + "\n";
    String upgrade = String.join("\n", lines.subList(0, end));
    String downgrade = String.join("\n", lines.subList(end + 1, lines.size()));
    String up = sql(ofUpgrades());
    String down = sql(ofDowngrades());
    boolean steppedUp = upgrade.contains("\n-- autogen:step");
    return upgrade
        + (up.isEmpty() ? "" : (steppedUp ? "\n-- autogen:step contract" : "") + up)
        + middle
        + (down.isEmpty() ? "" : down)
        + downgrade;
  }

  private static String sql(List<Found> statements) {
    return statements.stream()
        .map(
            it ->
                "\n-- from %s\n%s%s%s"
                    .formatted(
                        it.migration().file().getFileName(),
                        lines(it.settings()),
                        it.statement().text(),
                        it.settings().isEmpty() ? "" : lines(SessionStatement.RESETS)))
        .collect(Collectors.joining());
  }

  private static String lines(List<String> statements) {
    return statements.stream().map(it -> it + ";\n").collect(Collectors.joining());
  }
}
