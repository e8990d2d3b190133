package dev.autogen.rollback;

import dev.autogen.RefusedException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sqltext.ChangedTables;
import dev.autogen.sqltext.PlaceholderSearch;
import dev.autogen.sqltext.SqlCommand;
import dev.autogen.sqltext.SqlCommand.AlterTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The downgrade of a file without its statements on unchanged tables. There it would undo what
 * never ran, for example copy empty columns over filled ones.
 */
final class FileDowngrade {
  private final Set<QualifiedName> asBefore;

  /** The foreign keys of those tables that reference altered tables. */
  private final Set<ObjectName> keys;

  private FileDowngrade(Schema before, AlteredTables altered) {
    List<Table> untouched =
        before.tables().stream().filter(table -> !altered.tables().contains(table.name())).toList();
    asBefore = untouched.stream().map(Table::name).collect(Collectors.toUnmodifiableSet());
    keys =
        untouched.stream()
            .flatMap(
                table ->
                    table.foreignKeys().stream()
                        .filter(key -> altered.tables().contains(key.referencedTable()))
                        .map(key -> new ObjectName(table.name(), key.name())))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads the steps.
   *
   * @throws RefusedException if there is none, or a value in it is not filled in
   */
  static List<MigrationStep> of(Migration migration, Schema before, AlteredTables altered) {
    if (!migration.downgrade().exists()) {
      throw new RefusedException("the file has no downgrade");
    }
    FileDowngrade downgrade = new FileDowngrade(before, altered);
    List<MigrationStep> steps =
        migration.downgrade().steps().stream().map(downgrade::without).toList();
    for (MigrationStep step : steps) {
      for (SqlStatement statement : step.statements()) {
        PlaceholderSearch.in(statement.sql())
            .ifPresent(
                placeholder -> {
                  throw new RefusedException(
                      "fill in the placeholder %s at %s"
                          .formatted(placeholder, migration.place(statement)));
                });
      }
    }
    return steps;
  }

  private MigrationStep without(MigrationStep step) {
    return new MigrationStep(
        step.stage(),
        step.transactional(),
        step.batchSize(),
        step.table(),
        step.statements().stream().filter(it -> isWanted(it.sql())).toList());
  }

  private boolean isWanted(String sql) {
    List<QualifiedName> changed = ChangedTables.in(sql);
    return changed.isEmpty() || !asBefore.containsAll(changed) || isAboutKey(sql);
  }

  private boolean isAboutKey(String sql) {
    return SqlCommand.of(sql) instanceof AlterTable alter
        && keys.stream()
            .filter(key -> key.table().equals(alter.table().in(QualifiedName.PUBLIC)))
            .anyMatch(
                key -> alter.actions().stream().anyMatch(it -> it.concernsConstraint(key.name())));
  }
}
