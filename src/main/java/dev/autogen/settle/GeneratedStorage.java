package dev.autogen.settle;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Generated.Storage;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** Decides how a generated column is kept where the mapping leaves it open. */
final class GeneratedStorage {
  private GeneratedStorage() {}

  /** The target with what the database has; what it lacks is stored, which every version can. */
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
                    column.withGenerated(
                        column
                            .generated()
                            .map(
                                generated ->
                                    decided(
                                        generated,
                                        database
                                            .flatMap(table -> table.column(column.name()))
                                            .flatMap(Column::generated)))))
            .toList();
    return target.withColumns(columns);
  }

  private static Generated decided(Generated target, Optional<Generated> database) {
    return target.storage() == Storage.ANY
        ? target.withStorage(database.map(Generated::storage).orElse(Storage.STORED))
        : target;
  }
}
