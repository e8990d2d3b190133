package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The schema after operations. Renames of tables, columns, sequences and labels are already
 * applied: operations use the new names.
 */
public final class SchemaAfter implements OperationVisitor<Schema> {
  private final Schema schema;

  private SchemaAfter(Schema schema) {
    this.schema = schema;
  }

  /**
   * Applies operations, which must be in an order in which they can run.
   *
   * @param before the schema before, under the new names
   */
  public static Schema of(Schema before, List<Operation> operations) {
    Schema schema = before;
    for (Operation operation : operations) {
      schema = operation.accept(new SchemaAfter(schema));
    }
    return schema;
  }

  private static <T> List<T> with(List<T> all, T added) {
    return Stream.concat(all.stream(), Stream.of(added)).toList();
  }

  private static <T> List<T> without(List<T> all, T removed) {
    List<T> rest = new ArrayList<>(all);
    rest.remove(removed);
    return rest;
  }

  private static <T> List<T> replaced(List<T> all, T old, T now) {
    return all.stream().map(each -> each.equals(old) ? now : each).toList();
  }

  private Schema table(QualifiedName name, UnaryOperator<Table> change) {
    return schema.withTables(
        schema.tables().stream()
            .map(table -> table.name().equals(name) ? change.apply(table) : table)
            .toList());
  }

  private Schema columns(QualifiedName name, UnaryOperator<List<Column>> change) {
    return table(name, table -> table.withColumns(change.apply(table.columns())));
  }

  private Schema constraints(QualifiedName name, UnaryOperator<List<Constraint>> change) {
    return table(name, table -> table.withConstraints(change.apply(table.constraints())));
  }

  private Schema indexes(QualifiedName name, UnaryOperator<List<Index>> change) {
    return table(name, table -> table.withIndexes(change.apply(table.indexes())));
  }

  private static List<Column> withoutColumn(List<Column> columns, Identifier name) {
    return columns.stream().filter(column -> !column.name().equals(name)).toList();
  }

  @Override
  public Schema visit(CreateNamespace operation) {
    return schema.withNamespaces(with(schema.namespaces(), operation.name()));
  }

  @Override
  public Schema visit(DropNamespace operation) {
    return schema.withNamespaces(without(schema.namespaces(), operation.name()));
  }

  @Override
  public Schema visit(CreateEnumType operation) {
    return schema.withEnumTypes(with(schema.enumTypes(), operation.type()));
  }

  @Override
  public Schema visit(DropEnumType operation) {
    return schema.withEnumTypes(without(schema.enumTypes(), operation.type()));
  }

  @Override
  public Schema visit(AlterEnumType operation) {
    return schema.withEnumTypes(
        replaced(schema.enumTypes(), operation.before(), operation.after()));
  }

  @Override
  public Schema visit(CreateCompositeType operation) {
    return schema.withCompositeTypes(with(schema.compositeTypes(), operation.type()));
  }

  @Override
  public Schema visit(DropCompositeType operation) {
    return schema.withCompositeTypes(without(schema.compositeTypes(), operation.type()));
  }

  @Override
  public Schema visit(AlterCompositeType operation) {
    return schema.withCompositeTypes(
        replaced(schema.compositeTypes(), operation.before(), operation.after()));
  }

  @Override
  public Schema visit(CreateSequence operation) {
    return schema.withSequences(with(schema.sequences(), operation.sequence()));
  }

  @Override
  public Schema visit(DropSequence operation) {
    return schema.withSequences(without(schema.sequences(), operation.sequence()));
  }

  @Override
  public Schema visit(AlterSequence operation) {
    return schema.withSequences(
        replaced(schema.sequences(), operation.before(), operation.after()));
  }

  @Override
  public Schema visit(CreateTable operation) {
    return schema.withTables(with(schema.tables(), operation.table()));
  }

  @Override
  public Schema visit(DropTable operation) {
    return schema.withTables(
        schema.tables().stream()
            .filter(table -> !table.name().equals(operation.table().name()))
            .toList());
  }

  @Override
  public Schema visit(RenameTable operation) {
    return schema;
  }

  @Override
  public Schema visit(RenameColumn operation) {
    return schema;
  }

  @Override
  public Schema visit(RenameSequence operation) {
    return schema;
  }

  @Override
  public Schema visit(RenameEnumLabel operation) {
    return schema;
  }

  @Override
  public Schema visit(RenameValue operation) {
    return schema;
  }

  @Override
  public Schema visit(SetTableComment operation) {
    return table(operation.table(), table -> table.withComment(operation.after()));
  }

  @Override
  public Schema visit(AddColumn operation) {
    return columns(operation.table(), columns -> with(columns, operation.column()));
  }

  @Override
  public Schema visit(DropColumn operation) {
    return columns(operation.table(), columns -> withoutColumn(columns, operation.column().name()));
  }

  @Override
  public Schema visit(AlterColumn operation) {
    return columns(
        operation.table(),
        columns ->
            columns.stream()
                .map(
                    column ->
                        column.name().equals(operation.after().name()) ? operation.after() : column)
                .toList());
  }

  @Override
  public Schema visit(AddConstraint operation) {
    return constraints(operation.table(), all -> with(all, operation.constraint()));
  }

  @Override
  public Schema visit(DropConstraint operation) {
    return constraints(operation.table(), all -> without(all, operation.constraint()));
  }

  @Override
  public Schema visit(AlterConstraint operation) {
    return constraints(
        operation.table(),
        found ->
            found.stream()
                .map(it -> it.equals(operation.before()) ? operation.after() : it)
                .toList());
  }

  @Override
  public Schema visit(RenameConstraint operation) {
    Constraint old = operation.before();
    return constraints(
        operation.table(), all -> replaced(all, old, old.withName(operation.after())));
  }

  @Override
  public Schema visit(CreateIndex operation) {
    return indexes(operation.table(), all -> with(all, operation.index()));
  }

  @Override
  public Schema visit(DropIndex operation) {
    return indexes(operation.table(), all -> without(all, operation.index()));
  }

  @Override
  public Schema visit(RenameIndex operation) {
    Index old = operation.before();
    return indexes(operation.table(), all -> replaced(all, old, old.withName(operation.after())));
  }

  @Override
  public Schema visit(CreateView operation) {
    return schema.withViews(with(schema.views(), operation.view()));
  }

  @Override
  public Schema visit(DropView operation) {
    return schema.withViews(
        schema.views().stream()
            .filter(view -> !view.name().equals(operation.view().name()))
            .toList());
  }

  @Override
  public Schema visit(ReplaceView operation) {
    return schema.withViews(
        schema.views().stream()
            .map(view -> view.name().equals(operation.after().name()) ? operation.after() : view)
            .toList());
  }

  @Override
  public Schema visit(InsertRow operation) {
    return schema.withSeedRows(with(schema.seedRows(), operation.row()));
  }

  @Override
  public Schema visit(DeleteRow operation) {
    return schema.withSeedRows(without(schema.seedRows(), operation.row()));
  }

  @Override
  public Schema visit(CreateObject operation) {
    return schema;
  }

  @Override
  public Schema visit(DropObject operation) {
    return schema;
  }

  @Override
  public Schema visit(ReplaceObject operation) {
    return schema;
  }
}
