package dev.autogen.sql;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateObject;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropCompositeType;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropObject;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.DropView;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationVisitor;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameEnumLabel;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameSequence;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.RenameValue;
import dev.autogen.operation.ReplaceObject;
import dev.autogen.operation.ReplaceView;
import dev.autogen.operation.SetTableComment;
import dev.autogen.schema.AuxiliaryObject;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plain statements of every operation, without regard to tables in use. */
public final class SqlWriter implements OperationVisitor<List<Statement>> {
  private static final SqlWriter INSTANCE = new SqlWriter();

  private SqlWriter() {}

  /** The statements of one operation, in order. */
  public static List<Statement> statements(Operation operation) {
    return operation.accept(INSTANCE);
  }

  /** The statements of a column change with an explicit conversion. */
  public static List<Statement> statements(AlterColumn operation, Expression using) {
    return new AlterColumnSql(operation, Optional.of(using)).statements();
  }

  /**
   * The statements that replace old types by new ones.
   *
   * @param changes changes of types that PostgreSQL cannot alter
   * @param schema the present schema, with these types in their new form
   */
  public static List<Statement> swap(List<Operation> changes, Schema schema) {
    return new TypeSwapSql(changes, schema).statements();
  }

  /** The statements that drop casts of a type. */
  public static List<Statement> dropCasts(AlterEnumType operation) {
    return TypeSql.dropCasts(operation.after().name(), operation.removedCasts());
  }

  /** The statements that drop attributes of a type. */
  public static List<Statement> dropAttributes(AlterCompositeType operation) {
    return TypeSql.dropAttributes(operation);
  }

  @Override
  public List<Statement> visit(CreateNamespace operation) {
    return one("CREATE SCHEMA " + Quoted.name(operation.name()));
  }

  @Override
  public List<Statement> visit(DropNamespace operation) {
    return one("DROP SCHEMA " + Quoted.name(operation.name()));
  }

  @Override
  public List<Statement> visit(CreateEnumType operation) {
    EnumType type = operation.type();
    List<Statement> statements = new ArrayList<>(one(TypeSql.create(type)));
    statements.addAll(TypeSql.createCasts(type.name(), type.casts()));
    return statements;
  }

  @Override
  public List<Statement> visit(DropEnumType operation) {
    EnumType type = operation.type();
    List<Statement> statements = new ArrayList<>(TypeSql.dropCasts(type.name(), type.casts()));
    statements.add(Statement.of(TypeSql.drop(type.name())));
    return statements;
  }

  /** Adds labels only. A type with fewer labels is replaced by another type. */
  @Override
  public List<Statement> visit(AlterEnumType operation) {
    List<Statement> statements = new ArrayList<>(TypeSql.addLabels(operation));
    statements.addAll(TypeSql.createCasts(operation.after().name(), operation.addedCasts()));
    return statements;
  }

  @Override
  public List<Statement> visit(RenameEnumLabel operation) {
    return List.of(RenameSql.label(operation));
  }

  @Override
  public List<Statement> visit(RenameValue operation) {
    return List.of(RenameSql.value(operation));
  }

  @Override
  public List<Statement> visit(CreateCompositeType operation) {
    return one(TypeSql.create(operation.type()));
  }

  /** Adds attributes only; {@link #dropAttributes} drops them. */
  @Override
  public List<Statement> visit(AlterCompositeType operation) {
    return TypeSql.addAttributes(operation);
  }

  @Override
  public List<Statement> visit(DropCompositeType operation) {
    return one(TypeSql.drop(operation.type().name()));
  }

  @Override
  public List<Statement> visit(CreateSequence operation) {
    SequenceOptions options = operation.sequence().options();
    String type = options.type().equals(SqlType.BIGINT) ? "" : " AS " + options.type();
    return one(
        "CREATE SEQUENCE "
            + Quoted.name(operation.sequence().name())
            + type
            + SequenceSql.clauses(options));
  }

  @Override
  public List<Statement> visit(DropSequence operation) {
    return one("DROP SEQUENCE " + Quoted.name(operation.sequence().name()));
  }

  @Override
  public List<Statement> visit(AlterSequence operation) {
    return SequenceSql.alter(operation.before(), operation.after());
  }

  @Override
  public List<Statement> visit(RenameSequence operation) {
    return RenameSql.object("SEQUENCE", operation.before(), operation.after());
  }

  @Override
  public List<Statement> visit(CreateTable operation) {
    Table table = operation.table();
    List<String> lines =
        Stream.concat(
                table.columns().stream().map(ColumnSql::definition),
                table.constraints().stream()
                    .filter(Constraint::validated)
                    .map(ConstraintSql::definition))
            .toList();
    String name = Quoted.name(table.name());
    List<Statement> statements = new ArrayList<>();
    statements.add(
        Statement.of(
            lines.isEmpty()
                ? "CREATE TABLE " + name + " ()"
                : "CREATE TABLE " + name + " (\n    " + String.join(",\n    ", lines) + "\n)"));
    table.comment().ifPresent(text -> statements.add(tableComment(table.name(), table.comment())));
    table.columns().forEach(column -> statements.addAll(columnComment(table.name(), column)));
    table.columns().forEach(column -> statements.addAll(ColumnStorageSql.of(table.name(), column)));
    OnlineSql added = new OnlineSql(table.name());
    // CREATE TABLE ignores NOT VALID, because a new table has no rows to check.
    table.constraints().stream()
        .filter(constraint -> !constraint.validated())
        .forEach(constraint -> statements.add(added.add(constraint)));
    table
        .indexes()
        .forEach(index -> statements.add(Statement.of(IndexSql.create(table.name(), index))));
    return statements;
  }

  @Override
  public List<Statement> visit(DropTable operation) {
    QualifiedName name = operation.table().name();
    return List.of(
        Statement.of("DROP TABLE " + Quoted.name(name)).withNote("loses the rows of " + name));
  }

  @Override
  public List<Statement> visit(RenameTable operation) {
    return RenameSql.object("TABLE", operation.before(), operation.after());
  }

  @Override
  public List<Statement> visit(SetTableComment operation) {
    return List.of(tableComment(operation.table(), operation.after()));
  }

  @Override
  public List<Statement> visit(AddColumn operation) {
    List<Statement> statements = new ArrayList<>();
    statements.add(
        Statement.of(
            alter(operation.table()) + "ADD COLUMN " + ColumnSql.definition(operation.column())));
    statements.addAll(columnComment(operation.table(), operation.column()));
    statements.addAll(ColumnStorageSql.of(operation.table(), operation.column()));
    return statements;
  }

  @Override
  public List<Statement> visit(DropColumn operation) {
    Column column = operation.column();
    Statement drop =
        Statement.of(alter(operation.table()) + "DROP COLUMN " + Quoted.name(column.name()));
    boolean holdsData = column.generated().isEmpty();
    return List.of(
        holdsData
            ? drop.withNote("loses the values of " + operation.table() + "." + column.name())
            : drop);
  }

  @Override
  public List<Statement> visit(RenameColumn operation) {
    return List.of(RenameSql.column(operation));
  }

  @Override
  public List<Statement> visit(AlterColumn operation) {
    Column before = operation.before();
    Column after = operation.after();
    return new AlterColumnSql(
            operation, TypeConversion.using(after.name(), before.type(), after.type()))
        .statements();
  }

  @Override
  public List<Statement> visit(AddConstraint operation) {
    return List.of(new OnlineSql(operation.table()).add(operation.constraint()));
  }

  @Override
  public List<Statement> visit(AlterConstraint operation) {
    return new OnlineSql(operation.table()).alter(operation.before(), operation.after());
  }

  @Override
  public List<Statement> visit(DropConstraint operation) {
    return List.of(new OnlineSql(operation.table()).drop(operation.constraint()));
  }

  @Override
  public List<Statement> visit(RenameConstraint operation) {
    Constraint before = operation.before();
    return one(
        alter(operation.table())
            + "RENAME CONSTRAINT "
            + Quoted.name(before.name())
            + " TO "
            + Quoted.name(operation.after()));
  }

  @Override
  public List<Statement> visit(CreateIndex operation) {
    return one(IndexSql.create(operation.table(), operation.index()));
  }

  @Override
  public List<Statement> visit(DropIndex operation) {
    return one("DROP INDEX " + indexName(operation.table(), operation.index().name()));
  }

  @Override
  public List<Statement> visit(RenameIndex operation) {
    return one(
        "ALTER INDEX "
            + indexName(operation.table(), operation.before().name())
            + " RENAME TO "
            + Quoted.name(operation.after()));
  }

  @Override
  public List<Statement> visit(CreateView operation) {
    return ViewSql.create(operation.view());
  }

  @Override
  public List<Statement> visit(DropView operation) {
    return List.of(ViewSql.drop(operation.view()));
  }

  @Override
  public List<Statement> visit(ReplaceView operation) {
    return ViewSql.replace(operation);
  }

  @Override
  public List<Statement> visit(InsertRow operation) {
    return List.of(SeedRowSql.insert(operation.row()));
  }

  @Override
  public List<Statement> visit(DeleteRow operation) {
    return List.of(SeedRowSql.delete(operation.row()));
  }

  @Override
  public List<Statement> visit(CreateObject operation) {
    return marked("create", operation.object(), operation.object().create());
  }

  @Override
  public List<Statement> visit(DropObject operation) {
    return marked("drop", operation.object(), operation.object().drop());
  }

  @Override
  public List<Statement> visit(ReplaceObject operation) {
    List<Statement> statements = new ArrayList<>();
    statements.addAll(marked("drop", operation.before(), operation.before().drop()));
    statements.addAll(marked("create", operation.after(), operation.after().create()));
    return statements;
  }

  private static List<Statement> marked(String verb, AuxiliaryObject object, List<String> sql) {
    String mark =
        "object "
            + verb
            + " "
            + object.name().strip().replaceAll("\\R", " ")
            + (object.beforeTables() ? " before tables" : "");
    return sql.stream().map(text -> Statement.of(text).withMark(mark)).toList();
  }

  /** The qualified name of an index: it is in the namespace of its table. */
  static String indexName(QualifiedName table, Identifier index) {
    return Quoted.name(new QualifiedName(table.namespace(), index));
  }

  private static String alter(QualifiedName table) {
    return "ALTER TABLE " + Quoted.name(table) + " ";
  }

  private static Statement tableComment(QualifiedName table, Optional<String> comment) {
    return Statement.of(
        "COMMENT ON TABLE "
            + Quoted.name(table)
            + " IS "
            + comment.map(Quoted::literal).orElse("NULL"));
  }

  private static List<Statement> columnComment(QualifiedName table, Column column) {
    return column.comment().stream()
        .map(
            text ->
                Statement.of(
                    "COMMENT ON COLUMN "
                        + Quoted.name(new ColumnName(table, column.name()))
                        + " IS "
                        + Quoted.literal(text)))
        .toList();
  }

  private static List<Statement> one(String sql) {
    return List.of(Statement.of(sql));
  }
}
