package dev.autogen.normalize;

import dev.autogen.operation.CreateCompositeType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Expression;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeName;
import dev.autogen.sqltext.Casts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Stand-ins for types that a database lacks or has in another form. They are created beside the
 * temporary tables, under other names, so that a column can use a type before it exists.
 */
final class TemporaryTypes {
  /** From the name of a type in SQL to the name of its stand-in. */
  private final Map<String, String> standIns = new LinkedHashMap<>();

  private final List<Operation> creation = new ArrayList<>();

  private TemporaryTypes() {}

  /** Finds the types that need stand-ins. */
  static TemporaryTypes of(Schema target, Schema database) {
    TemporaryTypes types = new TemporaryTypes();
    for (EnumType type : target.enumTypes()) {
      if (!database.enumTypes().contains(type)) {
        types.creation.add(
            new CreateEnumType(EnumType.of(types.standIn(type.name()), type.labels())));
      }
    }
    List<CompositeType> open = new ArrayList<>(target.compositeTypes());
    for (boolean progress = true; progress; ) {
      List<CompositeType> ready =
          open.stream()
              .filter(type -> open.stream().noneMatch(other -> type.mentions(other.name())))
              .toList();
      progress = open.removeAll(ready);
      ready.forEach(type -> types.add(type, database));
    }
    return types;
  }

  private void add(CompositeType type, Schema database) {
    List<CompositeType.Attribute> attributes =
        type.attributes().stream()
            .map(it -> new CompositeType.Attribute(it.name(), withStandIns(it.type())))
            .toList();
    boolean same = attributes.equals(type.attributes());
    if (!same || !database.compositeTypes().contains(type)) {
      creation.add(new CreateCompositeType(new CompositeType(standIn(type.name()), attributes)));
    }
  }

  private QualifiedName standIn(QualifiedName name) {
    String standIn = "autogen_type_" + standIns.size();
    standIns.put(TypeName.of(name), standIn);
    return QualifiedName.of("pg_temp", standIn);
  }

  /** The operations that create the stand-ins, in the order to run them. */
  List<Operation> creation() {
    return creation;
  }

  /** Replaces types of the table by their stand-ins. */
  Table withStandIns(Table table) {
    return standIns.isEmpty() ? table : mapped(table, this::withStandIns, this::withStandIns);
  }

  /** Replaces stand-ins by the original types. */
  Table withOriginals(Table table) {
    return standIns.isEmpty() ? table : mapped(table, this::withOriginals, this::withOriginals);
  }

  private SqlType withStandIns(SqlType type) {
    String standIn = standIns.get(type.name());
    return standIn == null ? type : type.withName("pg_temp." + standIn);
  }

  /** Replaces types in casts only: the same word elsewhere may be a column. */
  private Expression withStandIns(Expression expression) {
    Map<String, String> types = new HashMap<>();
    standIns.forEach((name, standIn) -> types.put(name, "pg_temp." + standIn));
    return new Expression(Casts.retyped(expression.sql(), types));
  }

  private SqlType withOriginals(SqlType type) {
    return standIns.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type.name()))
        .findFirst()
        .map(entry -> type.withName(entry.getKey()))
        .orElse(type);
  }

  private Expression withOriginals(Expression expression) {
    Map<String, String> types = new HashMap<>();
    standIns.forEach((name, standIn) -> types.put(standIn, name));
    return new Expression(Casts.retyped(expression.sql(), types));
  }

  private static Table mapped(
      Table table, UnaryOperator<SqlType> type, UnaryOperator<Expression> expression) {
    return table
        .withColumns(
            table.columns().stream()
                .map(
                    column ->
                        column
                            .withType(type.apply(column.type()))
                            .withDefault(column.defaultValue().map(expression))
                            .withGenerated(
                                column
                                    .generated()
                                    .map(
                                        it ->
                                            it.withExpression(expression.apply(it.expression())))))
                .toList())
        .withConstraints(
            table.constraints().stream()
                .map(
                    it ->
                        it instanceof CheckConstraint check
                            ? check.withCondition(expression.apply(check.condition()))
                            : it)
                .toList())
        .withIndexes(
            table.indexes().stream()
                .map(
                    index ->
                        index
                            .withKeys(
                                index.keys().stream().map(key -> mapped(key, expression)).toList())
                            .withWhere(index.where().map(expression)))
                .toList());
  }

  private static IndexKey mapped(IndexKey key, UnaryOperator<Expression> expression) {
    Optional<Expression> mapped = key.expression().map(expression);
    return mapped.map(key::withExpression).orElse(key);
  }
}
