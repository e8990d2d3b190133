package dev.autogen.sqltext;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sqltext.SqlCommand.CreateRoutine;
import dev.autogen.sqltext.SqlCommand.CreateTrigger;
import dev.autogen.sqltext.SqlCommand.DropTrigger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns that triggers of a migration write, read from its statements.
 *
 * @param current columns whose trigger exists: their values are copies of other columns
 * @param former columns whose trigger was dropped: one of two columns that were equal may be out of
 *     date
 */
public record SyncedColumns(Set<ColumnName> current, Set<ColumnName> former) {
  public SyncedColumns {
    current = Set.copyOf(current);
    former = Set.copyOf(former);
  }

  /** The columns after these statements ran in this order. */
  public static SyncedColumns after(List<String> statements) {
    Map<QualifiedName, Set<Identifier>> written = new HashMap<>();
    Map<ObjectName, Set<ColumnName>> triggers = new HashMap<>();
    Set<ColumnName> former = new TreeSet<>();
    for (String sql : statements) {
      SqlCommand command = SqlCommand.of(sql);
      if (command instanceof CreateRoutine it) {
        written.put(
            it.name().in(QualifiedName.PUBLIC),
            it.body().map(SyncedColumns::assigned).orElse(Set.of()));
      } else if (command instanceof CreateTrigger it) {
        QualifiedName table = it.table().in(QualifiedName.PUBLIC);
        Set<ColumnName> columns = new TreeSet<>();
        it.function()
            .map(name -> written.getOrDefault(name.in(QualifiedName.PUBLIC), Set.of()))
            .orElse(Set.of())
            .forEach(column -> columns.add(new ColumnName(table, column)));
        triggers.put(new ObjectName(table, it.name()), columns);
      } else if (command instanceof DropTrigger it) {
        Set<ColumnName> columns =
            triggers.remove(new ObjectName(it.table().in(QualifiedName.PUBLIC), it.name()));
        former.addAll(columns == null ? Set.of() : columns);
      }
    }
    Set<ColumnName> current = new TreeSet<>();
    triggers.values().forEach(current::addAll);
    return new SyncedColumns(current, former);
  }

  /** {@code NEW.a := …}, anywhere in the code of a function. */
  private static Set<Identifier> assigned(String code) {
    Set<Identifier> columns = new TreeSet<>();
    TokenCursor cursor = new TokenCursor(code);
    while (!cursor.isAtEnd()) {
      if (cursor.accept("NEW", ".")) {
        cursor
            .name()
            .filter(name -> cursor.at(":="))
            .ifPresent(name -> columns.add(new Identifier(name.parts().get(0))));
      } else {
        cursor.take();
      }
    }
    return columns;
  }
}
