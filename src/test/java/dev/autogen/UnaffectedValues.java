package dev.autogen;

import dev.autogen.diff.Renaming;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameValue;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.SqlType;
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

/** The values that a migration does not affect, with their names before and after it. */
final class UnaffectedValues {
  /** Values of one table, as SQL reads them before and after. */
  private record Part(
      QualifiedName before,
      QualifiedName after,
      List<String> valuesBefore,
      List<String> valuesAfter) {}

  private final List<Part> parts = new ArrayList<>();
  private final List<SeedRow> inserted = new ArrayList<>();

  private final Schema start;
  private final Schema target;
  private final List<RenameEnumLabel> labels;
  private final List<RenameValue> renamedValues;

  private UnaffectedValues(
      Schema start, Schema target, List<RenameEnumLabel> labels, List<RenameValue> renamedValues) {
    this.renamedValues = renamedValues;
    this.start = start;
    this.target = target;
    this.labels = labels;
  }

  static UnaffectedValues between(Schema start, Renaming renaming, Schema target) {
    List<RenameEnumLabel> labels =
        renaming.operations().stream()
            .filter(RenameEnumLabel.class::isInstance)
            .map(RenameEnumLabel.class::cast)
            .toList();
    List<RenameValue> renamedValues =
        renaming.operations().stream()
            .filter(RenameValue.class::isInstance)
            .map(RenameValue.class::cast)
            .toList();
    UnaffectedValues kept = new UnaffectedValues(start, target, labels, renamedValues);
    Schema renamed = renaming.applyTo(start);
    kept.inserted.addAll(target.seedRows());
    for (Table table : start.tables()) {
      QualifiedName nameNow = renaming.nameNow(table.name());
      target
          .table(nameNow)
          .ifPresent(
              after ->
                  kept.parts.add(kept.part(table, renamed.table(nameNow).orElseThrow(), after)));
    }
    return kept;
  }

  private Part part(Table before, Table renamed, Table after) {
    List<String> valuesBefore = new ArrayList<>();
    List<String> valuesAfter = new ArrayList<>();
    for (int i = 0; i < before.columns().size(); i++) {
      Column column = renamed.columns().get(i);
      Optional<Column> same =
          after
              .column(column.name())
              .filter(other -> other.type().equals(column.type()))
              .filter(other -> other.nullable() == column.nullable())
              .filter(other -> other.generated().equals(column.generated()));
      if (same.isPresent()) {
        SqlType type = column.type();
        values(Quoted.name(before.columns().get(i).name()), type)
            .forEach(
                value -> valuesBefore.add(renamed(relabelled(value, type), after.name(), column)));
        valuesAfter.addAll(values(Quoted.name(column.name()), type));
      }
    }
    return new Part(before.name(), after.name(), valuesBefore, valuesAfter);
  }

  private String renamed(String value, QualifiedName table, Column column) {
    String result = value;
    for (RenameValue rename : renamedValues) {
      if (rename.columnName().equals(new ColumnName(table, column.name()))) {
        result =
            "CASE %1$s WHEN %2$s THEN %3$s ELSE %1$s END"
                .formatted(result, Quoted.literal(rename.before()), Quoted.literal(rename.after()));
      }
    }
    return result;
  }

  /** A value as it is called after the renames. */
  private String relabelled(String value, SqlType type) {
    String result = value;
    for (RenameEnumLabel rename : labels) {
      if (type.isOf(rename.type())) {
        String old = Quoted.literal(rename.before());
        String now = Quoted.literal(rename.after());
        result =
            type.array()
                ? "array_replace(%s::text[], %s, %s)".formatted(result, old, now)
                : "coalesce(nullif(%1$s::text, %2$s), CASE WHEN %1$s IS NOT NULL THEN %3$s END)"
                    .formatted(result, old, now);
      }
    }
    return result;
  }

  /** Of a type of rows the attributes that both sides have, of an array of them the first few. */
  private List<String> values(String sql, SqlType type) {
    Optional<CompositeType> old = composite(start, type);
    Optional<CompositeType> now = composite(target, type);
    if (old.isEmpty() || now.isEmpty()) {
      return List.of(sql);
    }
    List<String> single =
        type.array() ? List.of(sql + "[1]", sql + "[2]", sql + "[3]") : List.of(sql);
    List<String> values = new ArrayList<>();
    values.add(type.array() ? "array_length(" + sql + ", 1)" : sql + " IS DISTINCT FROM NULL");
    for (String each : single) {
      old.get().attributes().stream()
          .filter(now.get().attributes()::contains)
          .forEach(
              it -> values.addAll(values("(" + each + ")." + Quoted.name(it.name()), it.type())));
    }
    return values;
  }

  private static Optional<CompositeType> composite(Schema schema, SqlType type) {
    return schema.compositeTypes().stream().filter(found -> type.isOf(found.name())).findFirst();
  }

  /** The values by table, before the upgrade or after the downgrade. */
  Map<QualifiedName, List<String>> before(Connection connection) {
    Map<QualifiedName, List<String>> rows = new TreeMap<>();
    parts.forEach(
        part -> rows.put(part.after(), read(connection, part.before(), part.valuesBefore())));
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
        part -> rows.put(part.after(), read(connection, part.after(), part.valuesAfter())));
    return rows;
  }

  private static List<String> read(
      Connection connection, QualifiedName table, List<String> values) {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT ROW(" + String.join(", ", values) + ")::text FROM " + Quoted.name(table))) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return rows.stream().sorted().toList();
  }
}
