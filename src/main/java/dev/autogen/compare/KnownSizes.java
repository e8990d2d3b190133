package dev.autogen.compare;

import dev.autogen.DatabaseException;
import dev.autogen.diff.Renaming;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.introspect.RowGuard;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.run.StoredData;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoted;
import dev.autogen.sql.StoredDataSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sizes of the tables of a database, which of them are empty, and what may keep an UPDATE from
 * their rows.
 *
 * @param emptyTables tables without rows, among those that were checked
 * @param emptyColumns columns that are NULL in every row, among those that were checked
 * @param guards what may keep an UPDATE from rows, by the new name of the table
 */
public record KnownSizes(
    DatabaseInfo info,
    Set<QualifiedName> emptyTables,
    Set<ColumnName> emptyColumns,
    Map<QualifiedName, List<String>> guards)
    implements TableSizes {
  public KnownSizes {
    emptyTables = Set.copyOf(emptyTables);
    emptyColumns = Set.copyOf(emptyColumns);
    guards = Map.copyOf(guards);
  }

  public static KnownSizes of(DatabaseInfo info) {
    return new KnownSizes(info, Set.of(), Set.of(), Map.of());
  }

  /** Reads what may keep an UPDATE from rows of the tables that change. */
  KnownSizes guarded(List<Operation> operations, Connection connection) {
    Renaming renaming = new Renaming(operations, List.of());
    Map<QualifiedName, QualifiedName> nameNow = new HashMap<>();
    operations.stream()
        .map(operation -> operation.subject().object())
        .forEach(object -> nameNow.put(object, renaming.nameBefore(object)));
    Map<String, List<RowGuard>> found =
        RowGuard.of(connection, nameNow.values().stream().map(Quoted::name).toList());
    Map<QualifiedName, List<String>> all = new HashMap<>();
    nameNow.forEach(
        (name, now) ->
            all.put(
                name,
                found.getOrDefault(Quoted.name(now), List.of()).stream()
                    .map(RowGuard::toString)
                    .toList()));
    return new KnownSizes(info, emptyTables, emptyColumns, all);
  }

  /** Checks whether dropped tables and columns are empty. */
  KnownSizes lookedInto(List<Operation> operations, Connection connection) {
    Set<QualifiedName> tables = new HashSet<>();
    Set<ColumnName> columns = new HashSet<>();
    try {
      for (Operation operation : operations) {
        if (operation instanceof DropTable drop) {
          QualifiedName table = drop.table().name();
          if (!StoredData.exists(connection, StoredDataSql.rows(table)).orElse(true)) {
            tables.add(table);
          }
        } else if (operation instanceof DropColumn drop) {
          ColumnName column = new ColumnName(drop.table(), drop.column().name());
          if (!StoredData.exists(connection, StoredDataSql.values(column)).orElse(true)) {
            columns.add(column);
          }
        }
      }
    } catch (SQLException e) {
      throw new DatabaseException("cannot read which data would be lost: " + e.getMessage(), e);
    }
    return new KnownSizes(info, tables, columns, guards);
  }

  @Override
  public List<String> rowGuards(QualifiedName table) {
    return guards.getOrDefault(table, List.of());
  }

  @Override
  public OptionalLong rows(QualifiedName table) {
    return size(table).mapToLong(DatabaseInfo.Size::rows).findFirst();
  }

  @Override
  public OptionalLong bytes(QualifiedName table) {
    return size(table).mapToLong(DatabaseInfo.Size::bytes).findFirst();
  }

  @Override
  public boolean isEmpty(QualifiedName table) {
    return emptyTables.contains(table);
  }

  @Override
  public boolean isEmpty(ColumnName column) {
    return emptyColumns.contains(column);
  }

  private Stream<DatabaseInfo.Size> size(QualifiedName table) {
    return Stream.ofNullable(info.sizes().get(table));
  }
}
