package dev.autogen.normalize;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnStorage;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Generated.Storage;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/** Takes storage options and owners of sequences, which no mapping specifies, from the database. */
final class UnspecifiedOptions {
  private final Column target;
  private final Optional<Column> database;

  private UnspecifiedOptions(Column target, Optional<Column> database) {
    this.target = target;
    this.database = database;
  }

  static Schema completed(Schema target, Schema database) {
    return target
        .withTables(
            target.tables().stream()
                .map(table -> completed(table, database.table(table.name())))
                .toList())
        .withSequences(
            target.sequences().stream()
                .map(
                    sequence ->
                        sequence.withOwner(
                            database.sequence(sequence.name()).flatMap(Sequence::owner)))
                .toList());
  }

  private static Table completed(Table target, Optional<Table> database) {
    List<Column> columns =
        target.columns().stream()
            .map(
                column ->
                    new UnspecifiedOptions(column, database.flatMap(it -> it.column(column.name())))
                        .completed())
            .toList();
    return target.withColumns(columns);
  }

  private Column completed() {
    return target.withGenerated(target.generated().map(this::completed)).withStorage(storage());
  }

  /** A new generated column is stored, because every version supports that. */
  private Generated completed(Generated generated) {
    return generated.storage() == Storage.ANY
        ? generated.withStorage(
            database.flatMap(Column::generated).map(Generated::storage).orElse(Storage.STORED))
        : generated;
  }

  private ColumnStorage storage() {
    ColumnStorage wanted = target.storage();
    ColumnStorage existing =
        database
            .filter(column -> column.type().name().equals(target.type().name()))
            .map(Column::storage)
            .orElse(ColumnStorage.DEFAULT);
    String usual = ColumnStorage.usualStorage(target.type());
    return new ColumnStorage(
        wanted.storage().isPresent()
            ? wanted.storage().filter(storage -> !storage.equals(usual))
            : existing.storage(),
        wanted.compression().isPresent()
            ? wanted.compression().filter(compression -> !compression.equals("default"))
            : existing.compression());
  }
}
