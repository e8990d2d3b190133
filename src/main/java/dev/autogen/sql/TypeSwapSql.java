package dev.autogen.sql;

import dev.autogen.depend.Closure;
import dev.autogen.depend.TopologicalOrder;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Replaces a type that PostgreSQL cannot alter: the old type is renamed, the new one is created,
 * every column is converted, and the old type is dropped.
 */
final class TypeSwapSql {
  private final List<Operation> changes;
  private final Schema schema;
  private final Set<QualifiedName> replaced = new LinkedHashSet<>();
  private final CompositeConversion conversion;
  private final List<Statement> statements = new ArrayList<>();

  /**
   * Creates the statements.
   *
   * @param changes changes of types, each of which needs a new type
   * @param schema the present schema, with these types in their new form
   */
  TypeSwapSql(List<Operation> changes, Schema schema) {
    this.changes = changes;
    this.schema = schema;
    changes.forEach(change -> replaced.add(change.subject().object()));
    addDependentTypes();
    conversion =
        new CompositeConversion(
            changes.stream()
                .filter(AlterCompositeType.class::isInstance)
                .map(AlterCompositeType.class::cast)
                .toList(),
            schema,
            this::isReplaced,
            this::old);
  }

  private void addDependentTypes() {
    replaced.addAll(
        Closure.of(
            List.copyOf(replaced),
            schema.compositeTypes().stream().map(CompositeType::name).toList(),
            (user, used) ->
                schema.compositeType(user).filter(it -> it.mentions(used)).isPresent()));
  }

  private boolean isReplaced(SqlType type) {
    return replaced.stream().anyMatch(type::isOf);
  }

  List<Statement> statements() {
    List<Operation> recreation = new TypeDependents(schema, this::isReplaced).recreation();
    TypeDependents.drops(recreation)
        .forEach(operation -> statements.addAll(SqlWriter.statements(operation)));
    schema.enumTypes().stream()
        .filter(type -> replaced.contains(type.name()))
        .forEach(type -> statements.addAll(TypeSql.dropCasts(type.name(), type.casts())));
    replaced.forEach(name -> add(TypeSql.rename(name, old(name))));
    List<QualifiedName> usersFirst = new ArrayList<>(create());
    List<Statement> conversions =
        schema.tables().stream().flatMap(table -> convert(table).stream()).toList();
    statements.addAll(conversion.createFunctions());
    statements.addAll(conversions);
    statements.addAll(conversion.dropFunctions());
    Collections.reverse(usersFirst);
    usersFirst.forEach(name -> add(TypeSql.drop(old(name))));
    recreation.forEach(operation -> statements.addAll(SqlWriter.statements(operation)));
    return statements;
  }

  private static boolean contains(CompositeType type, CompositeType other) {
    return !type.equals(other) && type.mentions(other.name());
  }

  /** Creates the new types; those that others contain come first. */
  private List<QualifiedName> create() {
    List<QualifiedName> created = new ArrayList<>();
    for (EnumType type : schema.enumTypes()) {
      if (replaced.contains(type.name())) {
        statements.addAll(SqlWriter.statements(new CreateEnumType(type)));
        created.add(type.name());
      }
    }
    List<CompositeType> composites =
        schema.compositeTypes().stream().filter(type -> replaced.contains(type.name())).toList();
    for (CompositeType type : TopologicalOrder.of(composites, TypeSwapSql::contains)) {
      add(TypeSql.create(type));
      created.add(type.name());
    }
    return created;
  }

  /** A name that no other object has. */
  private QualifiedName old(QualifiedName name) {
    String stem = name.name().value();
    String ending = "_old";
    stem = stem.substring(0, Math.min(stem.length(), Identifier.MAX_BYTES - ending.length() - 2));
    QualifiedName candidate = new QualifiedName(name.namespace(), new Identifier(stem + ending));
    for (int number = 2; isTaken(candidate); number++) {
      candidate = new QualifiedName(name.namespace(), new Identifier(stem + ending + number));
    }
    return candidate;
  }

  private boolean isTaken(QualifiedName name) {
    return schema.table(name).isPresent()
        || schema.enumType(name).isPresent()
        || schema.compositeType(name).isPresent();
  }

  private List<Statement> convert(Table table) {
    List<Column> columns =
        table.columns().stream()
            .filter(column -> isReplaced(column.type()) && column.generated().isEmpty())
            .toList();
    List<Statement> sql = new ArrayList<>();
    if (columns.isEmpty()) {
      return sql;
    }
    String alter = "ALTER TABLE " + Quoted.name(table.name());
    List<Column> withDefault =
        columns.stream().filter(each -> each.defaultValue().isPresent()).toList();
    for (Column each : withDefault) {
      sql.add(Statement.of(alter + " " + column(each) + " DROP DEFAULT"));
    }
    // All columns in one statement, so that the table is rewritten only once.
    String space = columns.size() == 1 ? " " : "\n    ";
    List<String> types = columns.stream().map(each -> retyped(each, space)).toList();
    sql.add(
        withFailureNote(Statement.of(alter + space + String.join("," + space, types)), columns));
    for (Column each : withDefault) {
      String value = each.defaultValue().orElseThrow().sql();
      sql.add(Statement.of(alter + " " + column(each) + " SET DEFAULT " + value));
    }
    return sql;
  }

  private String retyped(Column column, String space) {
    String value = conversion.convert(Quoted.name(column.name()), column.type());
    String using = value.startsWith("CASE ") ? "\n    " + space.substring(1) + "USING " : " USING ";
    return column(column) + " TYPE " + column.type() + using + value;
  }

  private static String column(Column column) {
    return "ALTER COLUMN " + Quoted.name(column.name());
  }

  private Statement withFailureNote(Statement statement, List<Column> columns) {
    return EnumReplacementSql.withFailureNote(
        statement,
        changes.stream()
            .filter(AlterEnumType.class::isInstance)
            .map(AlterEnumType.class::cast)
            .filter(
                change -> columns.stream().anyMatch(it -> it.type().isOf(change.after().name())))
            .toList());
  }

  private void add(String sql) {
    statements.add(Statement.of(sql));
  }
}
