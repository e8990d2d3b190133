package dev.autogen.sql;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sqltext.FunctionCall;
import dev.autogen.sqltext.Parentheses;
import java.util.stream.Collectors;

/** The statement that creates an index. */
final class IndexSql {
  private IndexSql() {}

  static String create(QualifiedName table, Index index) {
    return create(table, index, "");
  }

  /**
   * The statement with a key word before the name.
   *
   * @param concurrently {@code CONCURRENTLY} and a space, or empty
   */
  static String create(QualifiedName table, Index index, String concurrently) {
    return (index.unique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
        + concurrently
        + Quoted.name(index.name())
        + " ON "
        + Quoted.name(table)
        + (index.method().equals(Index.BTREE) ? "" : " USING " + index.method())
        + index.keys().stream().map(IndexSql::key).collect(Collectors.joining(", ", " (", ")"))
        + (index.include().isEmpty() ? "" : " INCLUDE (" + Quoted.names(index.include()) + ")")
        + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
        + (index.options().isEmpty() ? "" : " WITH (" + String.join(", ", index.options()) + ")")
        + index
            .where()
            .map(condition -> " WHERE " + Parentheses.without(condition.sql()))
            .orElse("");
  }

  /** An expression needs parentheses, unless it is a single function call. */
  private static String expression(String sql) {
    String bare = Parentheses.without(sql);
    return FunctionCall.whole(bare).filter(IndexSql::isName).isPresent() ? bare : "(" + bare + ")";
  }

  private static boolean isName(String word) {
    return Quoted.name(new Identifier(word)).equals(word) && !word.equals("row");
  }

  private static String key(IndexKey key) {
    String what =
        key.column()
            .map(Quoted::name)
            .or(() -> key.expression().map(expression -> expression(expression.sql())))
            .orElseThrow();
    return what
        + key.collation().map(collation -> " COLLATE " + collation).orElse("")
        + key.operatorClass().map(operatorClass -> " " + operatorClass).orElse("")
        + (key.descending() ? " DESC" : "")
        + (key.nullsFirst() == key.descending()
            ? ""
            : key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
  }
}
