package dev.autogen.schema;

import java.io.Serializable;

/** The expression of a generated column. */
public record Generated(Expression expression, Storage storage) implements Serializable {
  /** Where the value is stored; virtual columns need PostgreSQL 18. */
  public enum Storage {
    /** Stored on disk. */
    STORED,
    /** Computed when it is read. */
    VIRTUAL,
    /**
     * Not specified by the mapping: the storage of the database is kept, and a new column is
     * stored.
     */
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
