package dev.autogen.diff;

import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Applies a rename to a schema. PostgreSQL follows a rename everywhere the object is referenced,
 * and so does this.
 */
final class RenamedSchema {
  private RenamedSchema() {}

  /** The schema after one operation of a {@link Renaming}; unchanged if it lacks the object. */
  static Schema apply(Schema schema, Operation operation) {
    if (operation instanceof RenameTable rename) {
      return table(schema, rename.before(), rename.after());
    }
    if (operation instanceof RenameColumn rename) {
      return column(schema, rename.table(), rename.before(), rename.after());
    }
    if (operation instanceof RenameSequence rename) {
      return sequence(schema, rename);
    }
    if (operation instanceof RenameEnumLabel rename) {
      return label(schema, rename);
    }
    return operation instanceof DropView drop ? withoutView(schema, drop.view().name()) : schema;
  }

  private static Schema withoutView(Schema schema, QualifiedName name) {
    return schema.withViews(
        schema.views().stream().filter(view -> !view.name().equals(name)).toList());
  }

  private static Schema table(Schema schema, QualifiedName before, QualifiedName after) {
    List<SeedRow> rows =
        schema.seedRows().stream()
            .map(row -> row.table().equals(before) ? row.withTable(after) : row)
            .toList();
    Schema renamed =
        schema
            .withSeedRows(rows)
            .withSequences(
                owned(
                    schema,
                    owner ->
                        owner.table().equals(before)
                            ? new ColumnName(after, owner.column())
                            : owner))
            .withTables(
                schema.tables().stream()
                    .map(table -> table.name().equals(before) ? table.withName(after) : table)
                    .toList());
    return mapTables(
        renamed,
        table ->
            mapForeignKeys(
                table,
                key ->
                    key.referencedTable().equals(before)
                        ? key.withReferenced(after, key.referencedColumns())
                        : key));
  }

  private static Schema column(
      Schema schema, QualifiedName tableName, Identifier before, Identifier after) {
    UnaryOperator<Identifier> rename = name -> name.equals(before) ? after : name;
    UnaryOperator<Expression> mention =
        expression -> ColumnReferences.rename(expression, before, after);
    return mapTables(
        schema.withSequences(
            owned(
                schema,
                owner ->
                    owner.table().equals(tableName)
                        ? new ColumnName(tableName, rename.apply(owner.column()))
                        : owner)),
        table -> {
          Table renamed =
              table.name().equals(tableName)
                  ? mapExpressions(mapNames(table, rename), mention, false)
                  : table;
          return mapForeignKeys(
              renamed,
              key ->
                  key.referencedTable().equals(tableName)
                      ? key.withReferenced(tableName, mapped(key.referencedColumns(), rename))
                      : key);
        });
  }

  private static List<Sequence> owned(Schema schema, UnaryOperator<ColumnName> rename) {
    return schema.sequences().stream()
        .map(sequence -> sequence.withOwner(sequence.owner().map(rename)))
        .toList();
  }

  private static Schema sequence(Schema schema, RenameSequence rename) {
    Schema renamed =
        schema.withSequences(
            schema.sequences().stream()
                .map(
                    sequence ->
                        sequence.name().equals(rename.before())
                            ? sequence.withName(rename.after())
                            : sequence)
                .toList());
    return mapTables(
        renamed, table -> mapExpressions(table, it -> SequenceReferences.rename(it, rename), true));
  }

  private static Schema label(Schema schema, RenameEnumLabel rename) {
    Schema renamed =
        schema.withEnumTypes(
            schema.enumTypes().stream()
                .map(type -> type.name().equals(rename.type()) ? withLabel(type, rename) : type)
                .toList());
    return mapTables(
        renamed, table -> mapExpressions(table, it -> LabelReferences.rename(it, rename), true));
  }

  private static EnumType withLabel(EnumType type, RenameEnumLabel rename) {
    return type.withLabels(
        type.labels().stream()
            .map(label -> label.equals(rename.before()) ? rename.after() : label)
            .toList());
  }

  private static Schema mapTables(Schema schema, UnaryOperator<Table> change) {
    return schema.withTables(schema.tables().stream().map(change).toList());
  }

  private static Table mapForeignKeys(Table table, UnaryOperator<ForeignKey> change) {
    return table.withConstraints(
        table.constraints().stream()
            .map(it -> it instanceof ForeignKey key ? change.apply(key) : it)
            .toList());
  }

  private static Table mapNames(Table table, UnaryOperator<Identifier> rename) {
    return table
        .withColumns(
            table.columns().stream().map(it -> it.withName(rename.apply(it.name()))).toList())
        .withConstraints(table.constraints().stream().map(it -> mapNames(it, rename)).toList())
        .withIndexes(table.indexes().stream().map(it -> mapNames(it, rename)).toList());
  }

  private static Constraint mapNames(Constraint constraint, UnaryOperator<Identifier> rename) {
    if (constraint instanceof PrimaryKey key) {
      return new PrimaryKey(key.name(), mapped(key.columns(), rename));
    }
    if (constraint instanceof UniqueConstraint unique) {
      return new UniqueConstraint(
          unique.name(),
          mapped(unique.columns(), rename),
          unique.nullsNotDistinct(),
          unique.deferral());
    }
    return constraint instanceof ForeignKey key
        ? key.withColumns(mapped(key.columns(), rename))
        : constraint;
  }

  private static Index mapNames(Index index, UnaryOperator<Identifier> rename) {
    return index
        .withKeys(
            index.keys().stream()
                .map(key -> key.column().map(rename).map(key::withColumn).orElse(key))
                .toList())
        .withInclude(mapped(index.include(), rename));
  }

  /**
   * Changes the expressions of a table.
   *
   * @param inDefaults whether to change defaults, too; a default cannot refer to a column
   */
  private static Table mapExpressions(
      Table table, UnaryOperator<Expression> change, boolean inDefaults) {
    return table
        .withColumns(
            table.columns().stream().map(it -> mapExpressions(it, change, inDefaults)).toList())
        .withConstraints(
            table.constraints().stream()
                .map(
                    it ->
                        it instanceof CheckConstraint check
                            ? check.withCondition(change.apply(check.condition()))
                            : it)
                .toList())
        .withIndexes(
            table.indexes().stream()
                .map(
                    index ->
                        index
                            .withKeys(index.keys().stream().map(it -> mapped(it, change)).toList())
                            .withWhere(index.where().map(change)))
                .toList());
  }

  private static Column mapExpressions(
      Column column, UnaryOperator<Expression> change, boolean inDefaults) {
    return column
        .withDefault(inDefaults ? column.defaultValue().map(change) : column.defaultValue())
        .withGenerated(
            column.generated().map(it -> it.withExpression(change.apply(it.expression()))));
  }

  private static IndexKey mapped(IndexKey key, UnaryOperator<Expression> change) {
    return key.expression().map(change).map(key::withExpression).orElse(key);
  }

  private static List<Identifier> mapped(List<Identifier> names, UnaryOperator<Identifier> rename) {
    return names.stream().map(rename).toList();
  }
}
