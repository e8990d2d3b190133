package dev.autogen.diff;

import dev.autogen.UsageException;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.Subject;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Renames that the user answered for.
 *
 * @param operations the views that step aside, then tables, then columns under the new names of
 *     their tables
 */
public record Renaming(List<Operation> operations) {
  public Renaming {
    operations = List.copyOf(operations);
  }

  /**
   * Reads answers.
   *
   * @param answers each as {@code users=people} or {@code users.name=full_name}, with the names the
   *     database has now
   * @param model what the new names must be names of
   * @throws UsageException if the database lacks what is renamed, or the model its new name
   */
  public static Renaming of(List<String> answers, Schema database, Schema model) {
    List<NamedPart> parts =
        answers.stream().map(answer -> NamedPart.ofAnswer(answer, database)).toList();
    List<Operation> tables = new ArrayList<>();
    parts.stream()
        .filter(part -> part.column().isEmpty())
        .map(
            part ->
                new RenameTable(
                    part.table(), new QualifiedName(part.table().namespace(), part.answer())))
        .forEach(tables::add);
    List<Operation> columns = new ArrayList<>();
    for (NamedPart part : parts) {
      part.column()
          .map(column -> new RenameColumn(nameNow(part.table(), tables), column, part.answer()))
          .ifPresent(columns::add);
    }
    List<Operation> renames = Stream.concat(tables.stream(), columns.stream()).toList();
    Schema renamed = database;
    for (Operation rename : renames) {
      requireNewName(rename.subject(), renamed, model);
      renamed = new Renaming(List.of(rename)).applyTo(renamed);
    }
    return new Renaming(
        Stream.concat(
                RenamedSources.views(parts, database, model).stream().map(DropView::new),
                renames.stream())
            .toList());
  }

  /** A slip of the pen would rename the one thing and then drop it for the other. */
  private static void requireNewName(Subject subject, Schema database, Schema model) {
    String name = subject.object() + subject.column().map(column -> "." + column).orElse("");
    if (!has(model, subject)) {
      throw new UsageException(
          "--rename to " + name + ": the model has no such name; autogen diff shows its names");
    }
    if (has(database, subject)) {
      throw new UsageException(
          "--rename to " + name + ": the database has that already, so nothing can become it");
    }
  }

  private static boolean has(Schema schema, Subject subject) {
    return schema
        .table(subject.object())
        .filter(table -> subject.column().map(name -> table.column(name).isPresent()).orElse(true))
        .isPresent();
  }

  /** The schema as it is after the renames, as far as it has what they rename. */
  public Schema applyTo(Schema schema) {
    Schema result = schema;
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename) {
        result = renameTable(result, rename.before(), rename.after());
      } else if (operation instanceof RenameColumn rename) {
        result = renameColumn(result, rename.table(), rename.before(), rename.after());
      } else if (operation instanceof DropView drop) {
        result = withoutView(result, drop.view().name());
      }
    }
    return result;
  }

  /** The rows as the database has them before the renames. */
  public List<SeedRow> before(List<SeedRow> rows) {
    return rows.stream().map(row -> row.withTable(nameBefore(row.table()))).toList();
  }

  private QualifiedName nameBefore(QualifiedName table) {
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename && rename.after().equals(table)) {
        return rename.before();
      }
    }
    return table;
  }

  /** What a table of the database is called after the renames. */
  public QualifiedName nameNow(QualifiedName table) {
    return nameNow(table, operations);
  }

  /**
   * What a column of the database is called after the renames.
   *
   * @param table the name that its table has then
   */
  public Identifier nameNow(QualifiedName table, Identifier column) {
    for (Operation operation : operations) {
      if (operation instanceof RenameColumn rename
          && rename.table().equals(table)
          && rename.before().equals(column)) {
        return rename.after();
      }
    }
    return column;
  }

  private static QualifiedName nameNow(QualifiedName table, List<Operation> operations) {
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename && rename.before().equals(table)) {
        return rename.after();
      }
    }
    return table;
  }

  private static Schema withoutView(Schema schema, QualifiedName name) {
    return schema.withViews(
        schema.views().stream().filter(view -> !view.name().equals(name)).toList());
  }

  private static Schema renameTable(Schema schema, QualifiedName before, QualifiedName after) {
    List<SeedRow> rows =
        schema.seedRows().stream()
            .map(row -> row.table().equals(before) ? row.withTable(after) : row)
            .toList();
    return mapForeignKeys(
        schema
            .withSeedRows(rows)
            .withTables(
                schema.tables().stream()
                    .map(table -> table.name().equals(before) ? table.withName(after) : table)
                    .toList()),
        (table, key) ->
            key.referencedTable().equals(before)
                ? referencing(key, after, key.referencedColumns())
                : key);
  }

  private static Schema renameColumn(
      Schema schema, QualifiedName tableName, Identifier before, Identifier after) {
    UnaryOperator<Identifier> rename = name -> name.equals(before) ? after : name;
    Schema renamed =
        schema.withTables(
            schema.tables().stream()
                .map(
                    table ->
                        table.name().equals(tableName)
                            ? renameColumn(
                                table,
                                rename,
                                expression -> ColumnMention.rename(expression, before, after))
                            : table)
                .toList());
    return mapForeignKeys(
        renamed,
        (table, key) ->
            key.referencedTable().equals(tableName)
                ? referencing(key, tableName, mapped(key.referencedColumns(), rename))
                : key);
  }

  private static Table renameColumn(
      Table table, UnaryOperator<Identifier> rename, UnaryOperator<Expression> mention) {
    return table
        .withColumns(
            table.columns().stream()
                .map(
                    column ->
                        column
                            .withName(rename.apply(column.name()))
                            .withGenerated(
                                column
                                    .generated()
                                    .map(
                                        value ->
                                            value.withExpression(
                                                mention.apply(value.expression())))))
                .toList())
        .withConstraints(
            table.constraints().stream()
                .map(constraint -> renameColumn(constraint, rename, mention))
                .toList())
        .withIndexes(
            table.indexes().stream().map(index -> renameColumn(index, rename, mention)).toList());
  }

  private static Constraint renameColumn(
      Constraint constraint, UnaryOperator<Identifier> rename, UnaryOperator<Expression> mention) {
    if (constraint instanceof CheckConstraint check) {
      return check.withCondition(mention.apply(check.condition()));
    }
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
        ? new ForeignKey(
            key.name(),
            mapped(key.columns(), rename),
            key.referencedTable(),
            key.referencedColumns(),
            key.onDelete(),
            key.onUpdate(),
            key.deferral())
        : constraint;
  }

  private static Index renameColumn(
      Index index, UnaryOperator<Identifier> rename, UnaryOperator<Expression> mention) {
    List<IndexKey> keys =
        index.keys().stream()
            .map(
                key ->
                    key.column()
                        .map(rename)
                        .map(key::withColumn)
                        .or(() -> key.expression().map(mention).map(key::withExpression))
                        .orElseThrow())
            .toList();
    return new Index(
        index.name(),
        keys,
        mapped(index.include(), rename),
        index.unique(),
        index.nullsNotDistinct(),
        index.method(),
        index.where().map(mention),
        index.options());
  }

  private interface ForeignKeyChange {
    ForeignKey apply(Table table, ForeignKey key);
  }

  private static Schema mapForeignKeys(Schema schema, ForeignKeyChange change) {
    return schema.withTables(
        schema.tables().stream()
            .map(
                table ->
                    table.withConstraints(
                        table.constraints().stream()
                            .map(
                                constraint ->
                                    constraint instanceof ForeignKey key
                                        ? change.apply(table, key)
                                        : constraint)
                            .toList()))
            .toList());
  }

  private static ForeignKey referencing(
      ForeignKey key, QualifiedName table, List<Identifier> columns) {
    return new ForeignKey(
        key.name(), key.columns(), table, columns, key.onDelete(), key.onUpdate(), key.deferral());
  }

  private static List<Identifier> mapped(List<Identifier> names, UnaryOperator<Identifier> rename) {
    return names.stream().map(rename).toList();
  }
}
