package dev.autogen.schema;

import java.io.Serializable;
import java.util.Optional;

/**
 * A key of an index: a column or an expression.
 *
 * @param collation the name of a collation, as SQL text, if it is not that of the column
 * @param operatorClass the name of an operator class, if it is not the default of the type
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

  /** A key with the default order of NULLs: last if ascending, first if descending. */
  public static IndexKey of(Identifier column, boolean descending) {
    return new IndexKey(
        Optional.of(column),
        Optional.empty(),
        descending,
        descending,
        Optional.empty(),
        Optional.empty());
  }

  /** The same for an expression. */
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

  /** The same key with one column replaced; {@code spelling} is its SQL text. */
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
