package dev.autogen.rollback;

import dev.autogen.proof.RowFingerprint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sqltext.RowWrites;
import dev.autogen.sqltext.SyncedColumns;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables in which steps did more than add or rename objects: they dropped or replaced a column,
 * or changed its type or values. Only the downgrade of the file can restore these tables. In all
 * other tables, dropping the added objects is enough.
 *
 * @param tables the tables by their earlier names
 * @param namesNow the tables by their current names
 * @param displaced the current names of columns whose earlier names new columns have
 * @param stale earlier columns that still exist under their names but are no longer written,
 *     because others replace them
 */
record AlteredTables(
    Set<QualifiedName> tables,
    Set<QualifiedName> namesNow,
    Set<ColumnName> displaced,
    Set<ColumnName> stale) {
  static final AlteredTables NOTHING = new AlteredTables(Set.of(), Set.of(), Set.of(), Set.of());

  AlteredTables {
    tables = Set.copyOf(tables);
    namesNow = Set.copyOf(namesNow);
    displaced = Set.copyOf(displaced);
    stale = Set.copyOf(stale);
  }

  /**
   * Compares two states of one database.
   *
   * @param rows the earlier values of the columns
   * @param statements the statements that ran in between
   * @param connection to the database as it is now
   */
  static AlteredTables between(
      Snapshot before,
      RowFingerprint rows,
      Snapshot now,
      List<String> statements,
      Connection connection) {
    SyncedColumns kept = SyncedColumns.after(statements);
    Map<ColumnName, ColumnName> names = before.identities().columnsUntil(now.identities());
    Set<String> changed =
        rows.differences(
            RowFingerprint.of(
                connection, before.schema(), name -> Optional.ofNullable(names.get(name))));
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
          kept.former().stream().anyMatch(name -> name.table().equals(nameNow))
              || isWritten(table, nameNow, statements)
              || table.columns().stream()
                  .anyMatch(column -> isTouched(table, column, names, changed, now.schema()));
      if (touched) {
        tables.add(table.name());
        namesNow.add(nameNow);
      }
    }
    Set<ColumnName> stale =
        kept.former().stream()
            .filter(name -> column(before.schema(), name).isPresent())
            .collect(Collectors.toSet());
    Set<ColumnName> displaced =
        names.entrySet().stream()
            .filter(it -> isDisplaced(it.getKey(), names, now.schema()))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return new AlteredTables(tables, namesNow, displaced, stale);
  }

  /** Whether a statement writes the table. The text decides, because sample rows may not match. */
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

  /** Whether a new column has its earlier name; earlier columns that swapped names do not count. */
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
