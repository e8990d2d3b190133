package dev.autogen.schema;

import java.io.Serializable;
import java.util.Optional;

/**
 * What an index sorts by: a column or an expression.
 *
 * @param collation the name of a collation other than the column's, as SQL writes it
 * @param operatorClass the name of an operator class other than the type's default
 */
public record IndexKey(
    Optional<Identifier> column,
    Optional<Expression> expression,
    boolean descending,
    boolean nullsFirst,
    Optional<String> collation,
    Optional<String> operatorClass)
    implements Serializable {
  public IndexKey {
    if (column.isPresent() == expression.isPresent()) {
      throw new IllegalArgumentException("an index key is either a column or an expression");
    }
  }

  /** A key in PostgreSQL's default place for nulls: last when ascending, first when descending. */
  public static IndexKey of(Identifier column, boolean descending) {
    return new IndexKey(
        Optional.of(column),
        Optional.empty(),
        descending,
        descending,
        Optional.empty(),
        Optional.empty());
  }

  /** The same with an expression in place of the column. */
  public static IndexKey of(Expression expression, boolean descending) {
    return new IndexKey(
        Optional.empty(),
        Optional.of(expression),
        descending,
        descending,
        Optional.empty(),
        Optional.empty());
  }

  boolean mentions(Identifier name) {
    return column.filter(name::equals).isPresent()
        || expression.filter(text -> text.mentions(name)).isPresent();
  }

  /** The same over another column, which SQL spells that way. */
  IndexKey withColumn(Identifier name, Identifier other, String spelling) {
    return column
        .map(each -> withColumn(each.equals(name) ? other : each))
        .or(() -> expression.map(text -> withExpression(text.renamed(name, spelling))))
        .orElseThrow();
  }

  IndexKey recast(String type, String other) {
    return expression.map(text -> withExpression(text.recast(type, other))).orElse(this);
  }

  public IndexKey withColumn(Identifier newColumn) {
    return new IndexKey(
        Optional.of(newColumn), Optional.empty(), descending, nullsFirst, collation, operatorClass);
  }

  public IndexKey withExpression(Expression newExpression) {
    return new IndexKey(
        Optional.empty(),
        Optional.of(newExpression),
        descending,
        nullsFirst,
        collation,
        operatorClass);
  }
}
