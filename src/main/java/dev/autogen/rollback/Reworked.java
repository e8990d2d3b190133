package dev.autogen.rollback;

import dev.autogen.proof.RowPrint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sqltext.KeptInStep;
import dev.autogen.sqltext.RowWrites;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables in which steps did more than add something or rename: where a column of before is
 * gone, has another type, holds other values, or has left its place to another one. What they held
 * is no longer where it was, so only the downgrade of the file knows how to bring it back. From all
 * other tables, what was added can simply be taken away.
 *
 * @param tables by their names before
 * @param namesNow by their names now
 * @param displaced what columns of before are called now whose names new columns have taken
 * @param stale columns of before that something has taken the place of, and that nobody writes any
 *     more, though they are there under their names
 */
record Reworked(
    Set<QualifiedName> tables,
    Set<QualifiedName> namesNow,
    Set<ColumnName> displaced,
    Set<ColumnName> stale) {
  static final Reworked NOTHING = new Reworked(Set.of(), Set.of(), Set.of(), Set.of());

  Reworked {
    tables = Set.copyOf(tables);
    namesNow = Set.copyOf(namesNow);
    displaced = Set.copyOf(displaced);
    stale = Set.copyOf(stale);
  }

  /**
   * Compares two moments of one database.
   *
   * @param rows what the columns of before held
   * @param statements what ran in between
   * @param connection to the database as it is now
   */
  static Reworked between(
      Snapshot before,
      RowPrint rows,
      Snapshot now,
      List<String> statements,
      Connection connection) {
    KeptInStep kept = KeptInStep.after(statements);
    Map<ColumnName, ColumnName> names = before.identities().columnsUntil(now.identities());
    Set<String> changed =
        rows.differences(
            RowPrint.of(connection, before.schema(), name -> Optional.ofNullable(names.get(name))));
    Set<QualifiedName> tables = new HashSet<>();
    Set<QualifiedName> namesNow = new HashSet<>();
    for (Table table : before.schema().tables()) {
      QualifiedName nameNow =
          table.columns().stream()
              .map(column -> names.get(new ColumnName(table.name(), column.name())))
              .filter(name -> name != null)
              .map(ColumnName::table)
              .findFirst()
              .orElse(table.name());
      boolean touched =
          kept.once().stream().anyMatch(name -> name.table().equals(nameNow))
              || isWritten(table, nameNow, statements)
              || table.columns().stream()
                  .anyMatch(column -> isTouched(table, column, names, changed, now.schema()));
      if (touched) {
        tables.add(table.name());
        namesNow.add(nameNow);
      }
    }
    Set<ColumnName> stale =
        kept.once().stream()
            .filter(name -> column(before.schema(), name).isPresent())
            .collect(Collectors.toSet());
    Set<ColumnName> displaced =
        names.entrySet().stream()
            .filter(it -> isDisplaced(it.getKey(), names, now.schema()))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return new Reworked(tables, namesNow, displaced, stale);
  }

  /** The rows of a throw-away database may be none of those that a statement is about. */
  private static boolean isWritten(Table table, QualifiedName nameNow, List<String> statements) {
    List<Identifier> columns = table.columns().stream().map(Column::name).toList();
    return statements.stream()
        .anyMatch(
            it -> RowWrites.in(it, table.name(), columns) || RowWrites.in(it, nameNow, columns));
  }

  private static boolean isTouched(
      Table table,
      Column column,
      Map<ColumnName, ColumnName> names,
      Set<String> changed,
      Schema now) {
    ColumnName name = new ColumnName(table.name(), column.name());
    Optional<ColumnName> nameNow = Optional.ofNullable(names.get(name));
    if (nameNow.isEmpty() || changed.contains(name.toString())) {
      return true;
    }
    return isDisplaced(name, names, now)
        || column(now, nameNow.get())
            .filter(it -> it.type().equals(column.type()))
            .filter(it -> it.generated().equals(column.generated()))
            .isEmpty();
  }

  /** Columns of before may also have swapped their names: then nothing has taken a place. */
  private static boolean isDisplaced(
      ColumnName name, Map<ColumnName, ColumnName> names, Schema now) {
    return !name.equals(names.get(name))
        && column(now, name).isPresent()
        && !names.containsValue(name);
  }

  private static Optional<Column> column(Schema schema, ColumnName name) {
    return schema.table(name.table()).flatMap(table -> table.column(name.column()));
  }

  boolean isEmpty() {
    return tables.isEmpty();
  }
}
