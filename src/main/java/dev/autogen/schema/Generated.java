package dev.autogen.schema;

import java.io.Serializable;

/** The value of a column that PostgreSQL computes from its row. */
public record Generated(Expression expression, Storage storage) implements Serializable {
  /** Where the value is; virtual columns came with PostgreSQL 18. */
  public enum Storage {
    /** Kept on disk. */
    STORED,
    /** Computed by whoever reads it. */
    VIRTUAL,
    /** A mapping that does not care: what a database has is right, and a new column is stored. */
    ANY
  }

  public static Generated stored(Expression expression) {
    return new Generated(expression, Storage.STORED);
  }

  public Generated withExpression(Expression newExpression) {
    return new Generated(newExpression, storage);
  }

  public Generated withStorage(Storage newStorage) {
    return new Generated(expression, newStorage);
  }
}
