package dev.autogen.rollback;

import dev.autogen.RefusedException;
import dev.autogen.migration.Migration;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sqltext.RowChange;
import dev.autogen.sqltext.RowTarget;
import dev.autogen.sqltext.RowWrites;
import dev.autogen.sqltext.UpdateStatement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Existing rows that the completed steps may have changed. A statement may find no row on a
 * throw-away server, so its text tells what it changes. Only the downgrade of the file can restore
 * such rows.
 */
final class ChangedRows {
  private final Migration migration;
  private final Schema before;
  private final Map<QualifiedName, Set<QualifiedName>> names = new HashMap<>();

  /**
   * Prepares the check.
   *
   * @param columns the earlier names of columns, and their current names
   */
  ChangedRows(Migration migration, Schema before, Map<ColumnName, ColumnName> columns) {
    this.migration = migration;
    this.before = before;
    for (Table table : before.tables()) {
      names.put(table.name(), new HashSet<>(Set.of(table.name())));
    }
    columns.forEach(
        (then, now) -> names.computeIfAbsent(then.table(), it -> new HashSet<>()).add(now.table()));
  }

  /**
   * Requires that the downgrade of the file restores all rows that may have been changed.
   *
   * @param statements those that ran
   * @throws RefusedException if it does not, with the statement that changed the rows
   */
  void requireRestored(List<SqlStatement> statements) {
    for (SqlStatement statement : statements) {
      RowChange change = RowChange.of(statement.sql());
      if (change.mayWriteUnnamed()) {
        throw refused(statement, "rows", "autogen cannot tell which");
      }
      for (RowTarget target : change.targets()) {
        requireRestored(statement, target);
      }
    }
  }

  private void requireRestored(SqlStatement statement, RowTarget target) {
    QualifiedName name = target.table().in(QualifiedName.PUBLIC);
    for (Table table : before.tables()) {
      Set<QualifiedName> called = names.getOrDefault(table.name(), Set.of());
      if (called.contains(name)
          && target.writesRowsOr(overwritten(statement, table))
          && !isWrittenBack(table, called)) {
        throw refused(
            statement,
            "rows of " + table.name(),
            "the downgrade of the file does not restore them");
      }
    }
  }

  /** The columns that a statement overwrites. A value in place of NULL is no loss. */
  private static Set<Identifier> overwritten(SqlStatement statement, Table table) {
    Set<Identifier> columns = columns(table);
    UpdateStatement.of(statement.sql()).ifPresent(it -> columns.removeIf(it::onlyFillsNulls));
    return columns;
  }

  private static Set<Identifier> columns(Table table) {
    return table.columns().stream()
        .map(Column::name)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private boolean isWrittenBack(Table table, Set<QualifiedName> called) {
    Set<Identifier> columns = columns(table);
    return migration
        .downgrade()
        .statements()
        .anyMatch(it -> called.stream().anyMatch(name -> RowWrites.in(it.sql(), name, columns)));
  }

  private RefusedException refused(SqlStatement statement, String rows, String why) {
    return new RefusedException(
        "%s may have changed %s, and %s: %s"
            .formatted(
                migration.place(statement),
                rows,
                why,
                statement.sql().lines().findFirst().orElse("")));
  }
}
