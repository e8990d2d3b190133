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
 * Types that a database does not have, or not as they shall be: made under other names beside the
 * temporary tables, so that a column can have one before it exists.
 */
final class TemporaryTypes {
  /** Names as SQL spells them, to those of the stand-ins. */
  private final Map<String, String> standIns = new LinkedHashMap<>();

  private final List<Operation> creation = new ArrayList<>();

  private TemporaryTypes() {}

  /** Finds the types that stand-ins are needed for. */
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
            .map(it -> new CompositeType.Attribute(it.name(), there(it.type())))
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

  /** What makes the stand-ins, in an order in which it can run. */
  List<Operation> creation() {
    return creation;
  }

  /** The table with the stand-ins in the places of what they stand for. */
  Table there(Table table) {
    return standIns.isEmpty() ? table : mapped(table, this::there, this::there);
  }

  /** The other way. */
  Table back(Table table) {
    return standIns.isEmpty() ? table : mapped(table, this::back, this::back);
  }

  private SqlType there(SqlType type) {
    String standIn = standIns.get(type.name());
    return standIn == null ? type : type.withName("pg_temp." + standIn);
  }

  /** Where a cast names the type; the same word elsewhere may be a column. */
  private Expression there(Expression expression) {
    Map<String, String> types = new HashMap<>();
    standIns.forEach((name, standIn) -> types.put(name, "pg_temp." + standIn));
    return new Expression(Casts.retyped(expression.sql(), types));
  }

  private SqlType back(SqlType type) {
    return standIns.entrySet().stream()
        .filter(entry -> entry.getValue().equals(type.name()))
        .findFirst()
        .map(entry -> type.withName(entry.getKey()))
        .orElse(type);
  }

  private Expression back(Expression expression) {
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
