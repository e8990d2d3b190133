package dev.autogen.normalize;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnStorage;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Generated.Storage;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** Decides how values are kept where the mapping leaves it open: as the database has it. */
final class UnspecifiedOptions {
  private final Column target;
  private final Optional<Column> database;

  private UnspecifiedOptions(Column target, Optional<Column> database) {
    this.target = target;
    this.database = database;
  }

  static Schema decided(Schema target, Schema database) {
    return target.withTables(
        target.tables().stream()
            .map(table -> decided(table, database.table(table.name())))
            .toList());
  }

  private static Table decided(Table target, Optional<Table> database) {
    List<Column> columns =
        target.columns().stream()
            .map(
                column ->
                    new UnspecifiedOptions(column, database.flatMap(it -> it.column(column.name())))
                        .decided())
            .toList();
    return target.withColumns(columns);
  }

  private Column decided() {
    return target.withGenerated(target.generated().map(this::decided)).withToast(toast());
  }

  /** What the database lacks is stored, which every version can. */
  private Generated decided(Generated generated) {
    return generated.storage() == Storage.ANY
        ? generated.withStorage(
            database.flatMap(Column::generated).map(Generated::storage).orElse(Storage.STORED))
        : generated;
  }

  private ColumnStorage toast() {
    ColumnStorage wanted = target.toast();
    ColumnStorage standing =
        database
            .filter(column -> column.type().name().equals(target.type().name()))
            .map(Column::toast)
            .orElse(ColumnStorage.DEFAULT);
    String usual = ColumnStorage.usualStorage(target.type());
    return new ColumnStorage(
        wanted.storage().isPresent()
            ? wanted.storage().filter(storage -> !storage.equals(usual))
            : standing.storage(),
        wanted.compression().isPresent()
            ? wanted.compression().filter(compression -> !compression.equals("default"))
            : standing.compression());
  }
}
