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
 * Rows of before that steps have changed. The rows of a throw-away database may be none of those
 * that a statement is about, so its text decides: only the downgrade of the file can know what they
 * held.
 */
final class ChangedRows {
  private final Migration migration;
  private final Schema before;
  private final Map<QualifiedName, Set<QualifiedName>> names = new HashMap<>();

  /**
   * Nothing is decided yet.
   *
   * @param columns the names of columns of before, and what they are called now
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
   * Nothing, where the downgrade of the file writes all rows back that may have been changed.
   *
   * @param statements that ran
   * @throws RefusedException naming the statement whose rows nothing brings back
   */
  void requireWayBack(List<SqlStatement> statements) {
    for (SqlStatement statement : statements) {
      RowChange change = RowChange.of(statement.sql());
      if (change.isOpen()) {
        throw refused(statement, "rows", "nobody can tell which");
      }
      for (RowTarget target : change.targets()) {
        requireWayBack(statement, target);
      }
    }
  }

  private void requireWayBack(SqlStatement statement, RowTarget target) {
    QualifiedName name = target.table().in(QualifiedName.PUBLIC);
    for (Table table : before.tables()) {
      Set<QualifiedName> called = names.getOrDefault(table.name(), Set.of());
      if (called.contains(name)
          && target.writesRowsOr(overwritten(statement, table))
          && !isWrittenBack(table, called)) {
        throw refused(
            statement, "rows of " + table.name(), "the downgrade of the file writes none there");
      }
    }
  }

  /** A value where there was none takes nothing away. */
  private static Set<Identifier> overwritten(SqlStatement statement, Table table) {
    Set<Identifier> columns = columns(table);
    UpdateStatement.of(statement.sql()).ifPresent(it -> columns.removeIf(it::onlyFills));
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
