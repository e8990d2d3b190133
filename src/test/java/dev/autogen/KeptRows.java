package dev.autogen;

import dev.autogen.diff.Renaming;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values that a migration has nothing to do with, under the names of both sides. */
final class KeptRows {
  /** Columns of one table, by the names they have before and after. */
  private record Part(
      QualifiedName before,
      QualifiedName after,
      List<Identifier> columnsBefore,
      List<Identifier> columnsAfter) {}

  private final List<Part> parts = new ArrayList<>();
  private final List<SeedRow> inserted = new ArrayList<>();

  private KeptRows() {}

  static KeptRows between(Schema start, Renaming renaming, Schema target) {
    KeptRows kept = new KeptRows();
    Schema renamed = renaming.applyTo(start);
    kept.inserted.addAll(target.seedRows());
    for (Table table : start.tables()) {
      QualifiedName nameNow = renaming.nameNow(table.name());
      target
          .table(nameNow)
          .ifPresent(
              after -> kept.parts.add(part(table, renamed.table(nameNow).orElseThrow(), after)));
    }
    return kept;
  }

  private static Part part(Table before, Table renamed, Table after) {
    List<Identifier> columnsBefore = new ArrayList<>();
    List<Identifier> columnsAfter = new ArrayList<>();
    for (int i = 0; i < before.columns().size(); i++) {
      Column column = renamed.columns().get(i);
      Optional<Column> same =
          after
              .column(column.name())
              .filter(other -> other.type().equals(column.type()))
              .filter(other -> other.nullable() == column.nullable())
              .filter(other -> other.generated().equals(column.generated()));
      if (same.isPresent()) {
        columnsBefore.add(before.columns().get(i).name());
        columnsAfter.add(column.name());
      }
    }
    return new Part(before.name(), after.name(), columnsBefore, columnsAfter);
  }

  /** The values by table, before the upgrade or after the downgrade. */
  Map<QualifiedName, List<String>> before(Connection connection) {
    Map<QualifiedName, List<String>> rows = new TreeMap<>();
    parts.forEach(
        part -> rows.put(part.after(), read(connection, part.before(), part.columnsBefore())));
    return rows;
  }

  /** How many rows of its own the migration may have added to a table. */
  int inserted(QualifiedName table) {
    return (int) inserted.stream().filter(row -> row.table().equals(table)).count();
  }

  /** The values by table, after the upgrade. */
  Map<QualifiedName, List<String>> after(Connection connection) {
    Map<QualifiedName, List<String>> rows = new TreeMap<>();
    parts.forEach(
        part -> rows.put(part.after(), read(connection, part.after(), part.columnsAfter())));
    return rows;
  }

  private static List<String> read(
      Connection connection, QualifiedName table, List<Identifier> columns) {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT ROW(" + Quoted.names(columns) + ")::text FROM " + Quoted.name(table))) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return rows.stream().sorted().toList();
  }
}
