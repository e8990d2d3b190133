package dev.autogen.proof;

import dev.autogen.DatabaseException;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Inserts a few rows into every empty table of a throw-away database, parents first. The schema
 * allows their values, and so does the schema on the other side of the migration, as far as that is
 * known.
 */
public final class SampleRows {
  private static final int ROWS = 3;

  private final Schema schema;
  private final Schema other;
  private final Set<QualifiedName> filled = new HashSet<>();

  /**
   * Rows for a schema.
   *
   * @param other the schema on the other side of the migration
   */
  public SampleRows(Schema schema, Schema other) {
    this.schema = schema;
    this.other = other;
  }

  /**
   * Inserts rows into a throw-away database.
   *
   * @param other the schema on the other side of the migration
   */
  public static void fill(ScratchDatabase database, Schema present, Schema other)
      throws SQLException {
    try (Connection connection = database.connect()) {
      new SampleRows(present, other).insert(connection);
    }
  }

  /** Inserts what it can. A table whose constraints no guess satisfies stays empty. */
  public void insert(Connection connection) {
    List<Table> open = new ArrayList<>(schema.tables());
    try {
      connection.setAutoCommit(false);
      boolean progress = true;
      while (progress) {
        List<Table> ready = open.stream().filter(this::parentsAreFilled).toList();
        for (Table table : ready) {
          insert(connection, table);
          filled.add(table.name());
        }
        open.removeAll(ready);
        progress = !ready.isEmpty();
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new DatabaseException("cannot insert sample rows: " + e.getMessage(), e);
    }
  }

  /**
   * Statements that insert one more row, as alternatives: beside those that exist, and instead of
   * them.
   */
  List<List<String>> inserts(Table table) {
    List<List<String>> inserts = new ArrayList<>();
    for (SampleValues.Style style : SampleValues.Style.values()) {
      inserts.add(List.of(sql(table, ROWS, false, style)));
      inserts.add(List.of("DELETE FROM " + Quoted.name(table.name()), sql(table, 0, false, style)));
    }
    return inserts.stream().distinct().toList();
  }

  /** Statements that update a row: one writes all values again, each other one changes a column. */
  List<String> updates(Table table) {
    String name = Quoted.name(table.name());
    String row = " WHERE ctid = (SELECT ctid FROM " + name + " LIMIT 1)";
    SampleValues samples =
        new SampleValues(
            table,
            other.table(table.name()),
            new SampleTypes(schema, other),
            SampleValues.Style.LISTED);
    List<Column> writable =
        table.columns().stream()
            .filter(column -> column.identity().isEmpty() && column.generated().isEmpty())
            .toList();
    List<String> sets = new ArrayList<>();
    sets.add(
        writable.stream()
            .map(column -> Quoted.name(column.name()))
            .map(column -> column + " = " + column)
            .collect(Collectors.joining(", ")));
    for (Column column : writable) {
      boolean refers =
          table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
      sets.add(Quoted.name(column.name()) + " = " + samples.value(column, refers ? 1 : ROWS));
    }
    return sets.stream()
        .filter(set -> !set.isEmpty())
        .map(set -> "UPDATE " + name + " SET " + set + row)
        .toList();
  }

  private boolean parentsAreFilled(Table table) {
    return foreignKeys(table).stream().allMatch(key -> hasRows(key) || isOptional(table, key));
  }

  private static boolean isOptional(Table table, ForeignKey key) {
    return key.columns().stream()
        .anyMatch(name -> table.column(name).map(Column::nullable).orElse(true));
  }

  /** The foreign keys on both sides, as far as their columns exist. */
  private List<ForeignKey> foreignKeys(Table table) {
    List<ForeignKey> keys = new ArrayList<>(table.foreignKeys());
    other.table(table.name()).map(Table::foreignKeys).orElse(List.of()).stream()
        .filter(key -> key.columns().stream().allMatch(name -> table.column(name).isPresent()))
        .forEach(keys::add);
    return keys;
  }

  /** A table that the migration creates has no rows to refer to yet. */
  private boolean hasRows(ForeignKey key) {
    return filled.contains(key.referencedTable())
        && schema
            .table(key.referencedTable())
            .filter(
                found ->
                    key.referencedColumns().stream()
                        .allMatch(name -> found.column(name).isPresent()))
            .isPresent();
  }

  private void insert(Connection connection, Table table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      try (var rows =
          statement.executeQuery("SELECT 1 FROM " + Quoted.name(table.name()) + " LIMIT 1")) {
        if (rows.next()) {
          return;
        }
      }
      for (int row = 0; row < ROWS; row++) {
        boolean withNulls = row == ROWS - 1;
        if (!tryInsert(connection, statement, table, row, withNulls) && withNulls) {
          tryInsert(connection, statement, table, row, false);
        }
      }
    }
  }

  private boolean tryInsert(
      Connection connection, Statement statement, Table table, int row, boolean withNulls)
      throws SQLException {
    for (SampleValues.Style style : SampleValues.Style.values()) {
      Savepoint before = connection.setSavepoint();
      try {
        statement.executeUpdate(sql(table, row, withNulls, style));
        connection.releaseSavepoint(before);
        return true;
      } catch (SQLException e) {
        // A constraint refuses these values; the next style has others.
        connection.rollback(before);
      }
    }
    return false;
  }

  private String sql(Table table, int row, boolean withNulls, SampleValues.Style style) {
    Map<Identifier, String> values = new LinkedHashMap<>();
    SampleValues samples =
        new SampleValues(table, other.table(table.name()), new SampleTypes(schema, other), style);
    for (Column column : table.columns()) {
      if (column.identity().isEmpty() && column.generated().isEmpty()) {
        boolean isNull = withNulls && column.nullable();
        values.put(column.name(), isNull ? "NULL" : samples.value(column, row));
      }
    }
    List<ForeignKey> keys = foreignKeys(table);
    keys.forEach(key -> putReference(key, row % ROWS, values));
    keys.stream()
        .filter(key -> keys.stream().anyMatch(twin -> leadsElsewhere(key, twin)))
        .flatMap(key -> key.columns().stream())
        .filter(name -> table.column(name).filter(Column::nullable).isPresent())
        .forEach(name -> values.put(name, "NULL"));
    if (values.isEmpty()) {
      return "INSERT INTO " + Quoted.name(table.name()) + " DEFAULT VALUES";
    }
    return "INSERT INTO "
        + Quoted.name(table.name())
        + " ("
        + Quoted.names(values.keySet())
        + ") VALUES ("
        + String.join(", ", values.values())
        + ")";
  }

  /** If a key refers to one table before and to another one after, only NULL suits both. */
  private static boolean leadsElsewhere(ForeignKey key, ForeignKey twin) {
    return key.columns().equals(twin.columns())
        && !key.referencedTable().equals(twin.referencedTable());
  }

  private void putReference(ForeignKey key, int row, Map<Identifier, String> values) {
    boolean present = hasRows(key);
    for (int i = 0; i < key.columns().size(); i++) {
      Identifier referenced = key.referencedColumns().get(i);
      String reference =
          "(SELECT "
              + Quoted.name(referenced)
              + " FROM "
              + Quoted.name(key.referencedTable())
              + " ORDER BY ctid OFFSET "
              + row
              + " LIMIT 1)";
      if (Optional.ofNullable(values.get(key.columns().get(i))).filter("NULL"::equals).isEmpty()) {
        values.replace(key.columns().get(i), present ? reference : "NULL");
      }
    }
  }
}
