package dev.autogen.schema;

import java.io.Serializable;

/**
 * A piece of SQL inside a definition: a default, a check's condition, an index key. Two spellings
 * of one meaning are two expressions until the server has settled them.
 *
 * @param sql the text, without surrounding white space
 */
public record Expression(String sql) implements Serializable {
  public Expression {
    sql = sql.strip();
    if (sql.isEmpty()) {
      throw new IllegalArgumentException("an expression has at least one character");
    }
  }

  @Override
  public String toString() {
    return sql;
  }
}
