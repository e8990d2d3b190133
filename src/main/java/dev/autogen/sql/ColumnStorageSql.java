package dev.autogen.sql;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnStorage;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Statements that set storage and compression of a column; {@code CREATE TABLE} accepts them only
 * from PostgreSQL 16 on.
 */
final class ColumnStorageSql {
  private ColumnStorageSql() {}

  /** For a new column, or for a column whose new type has the default storage. */
  static List<Statement> of(QualifiedName table, Column column) {
    return change(table, ColumnStorage.DEFAULT, column);
  }

  static List<Statement> change(QualifiedName table, ColumnStorage before, Column after) {
    String alter =
        "ALTER TABLE "
            + Quoted.name(table)
            + " ALTER COLUMN "
            + Quoted.name(after.name())
            + " SET ";
    List<Statement> statements = new ArrayList<>();
    if (!before.storage().equals(after.storage().storage())) {
      // SET STORAGE DEFAULT needs PostgreSQL 16.
      String storage =
          after.storage().storage().orElseGet(() -> ColumnStorage.usualStorage(after.type()));
      statements.add(Statement.of(alter + "STORAGE " + storage.toUpperCase(Locale.ROOT)));
    }
    if (!before.compression().equals(after.storage().compression())) {
      statements.add(
          Statement.of(alter + "COMPRESSION " + after.storage().compression().orElse("default")));
    }
    return statements;
  }
}
