package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * An index that no constraint owns.
 *
 * @param method the access method, by default {@code btree}
 * @param options storage parameters, each as {@code name=value}
 */
public record Index(
    Identifier name,
    List<IndexKey> keys,
    List<Identifier> include,
    boolean unique,
    boolean nullsNotDistinct,
    String method,
    Optional<Expression> where,
    List<String> options)
    implements Serializable {
  public static final String BTREE = "btree";

  public Index {
    keys = List.copyOf(keys);
    include = List.copyOf(include);
    options = options.stream().sorted().toList();
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("index " + name + " has no key");
    }
  }

  /** A plain ascending index over columns. */
  public static Index of(Identifier name, boolean unique, List<IndexKey> keys) {
    return new Index(name, keys, List.of(), unique, false, BTREE, Optional.empty(), List.of());
  }

  /** The columns among its keys, in order; the other keys are expressions. */
  public List<Identifier> keyColumns() {
    return keys.stream().flatMap(key -> key.column().stream()).toList();
  }

  /** Whether the column alone is the key of a unique index, which may have a condition. */
  public boolean isUniqueOver(Identifier column) {
    return unique && keys.size() == 1 && keys.get(0).column().equals(Optional.of(column));
  }

  /** Whether the index uses this column. */
  public boolean mentions(Identifier column) {
    return include.contains(column)
        || where.filter(condition -> condition.mentions(column)).isPresent()
        || keys.stream().anyMatch(key -> key.mentions(column));
  }

  /** The same index with one column replaced. */
  public Index withColumn(Identifier column, Identifier other, String spelling) {
    return withKeys(keys.stream().map(key -> key.withColumn(column, other, spelling)).toList())
        .withInclude(include.stream().map(each -> each.equals(column) ? other : each).toList())
        .withWhere(where.map(condition -> condition.renamed(column, spelling)));
  }

  /**
   * The same index with casts to another type.
   *
   * @param type the name of the type as SQL text
   */
  public Index recast(String type, String other) {
    return withKeys(keys.stream().map(key -> key.recast(type, other)).toList())
        .withWhere(where.map(condition -> condition.recast(type, other)));
  }

  public Index withName(Identifier newName) {
    return new Index(newName, keys, include, unique, nullsNotDistinct, method, where, options);
  }

  public Index withKeys(List<IndexKey> newKeys) {
    return new Index(name, newKeys, include, unique, nullsNotDistinct, method, where, options);
  }

  public Index withInclude(List<Identifier> newInclude) {
    return new Index(name, keys, newInclude, unique, nullsNotDistinct, method, where, options);
  }

  public Index withMethod(String newMethod) {
    return new Index(name, keys, include, unique, nullsNotDistinct, newMethod, where, options);
  }

  public Index withOptions(List<String> newOptions) {
    return new Index(name, keys, include, unique, nullsNotDistinct, method, where, newOptions);
  }

  public Index withNullsNotDistinct(boolean newNullsNotDistinct) {
    return new Index(name, keys, include, unique, newNullsNotDistinct, method, where, options);
  }

  public Index withWhere(Optional<Expression> newWhere) {
    return new Index(name, keys, include, unique, nullsNotDistinct, method, newWhere, options);
  }
}
