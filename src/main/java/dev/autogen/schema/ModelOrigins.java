package dev.autogen.schema;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * Where the entities declare what a model has. Not everything has an origin.
 *
 * @param types the class of each type
 * @param tables the class of each table
 * @param columns the property of each column
 */
public record ModelOrigins(
    Map<QualifiedName, Origin> types,
    Map<QualifiedName, Origin> tables,
    Map<ColumnName, Origin> columns)
    implements Serializable {
  /** Nothing has an origin. */
  public static final ModelOrigins NONE = new ModelOrigins(Map.of(), Map.of(), Map.of());

  public ModelOrigins {
    types = Map.copyOf(types);
    tables = Map.copyOf(tables);
    columns = Map.copyOf(columns);
  }

  public Optional<Origin> ofType(QualifiedName type) {
    return Optional.ofNullable(types.get(type));
  }

  public Optional<Origin> ofTable(QualifiedName table) {
    return Optional.ofNullable(tables.get(table));
  }

  public Optional<Origin> ofColumn(ColumnName column) {
    return Optional.ofNullable(columns.get(column));
  }
}
