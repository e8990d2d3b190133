package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The database that the entities require.
 *
 * @param schema the required schema; its expressions are written as in the mapping
 * @param typeOrigins the class of each type, if it has one
 * @param enumsInAnyOrder the enum types whose labels may have any order
 * @param tableOrigins the class of each table, if it has one
 * @param columnOrigins the property of each column, if it has one
 * @param generatedNames constraints and indexes without a name in the mapping: they have names in
 *     PostgreSQL's style, and the name of the database is kept
 * @param numbering the columns that each sequence numbers
 * @param auxiliaryObjects objects that only their SQL describes, ordered by name
 * @param hibernateVersion the version of the Hibernate that built the mapping
 * @param warnings warnings of the reader, one sentence each
 */
public record Model(
    Schema schema,
    Map<QualifiedName, Origin> typeOrigins,
    Set<QualifiedName> enumsInAnyOrder,
    Map<QualifiedName, Origin> tableOrigins,
    Map<ColumnName, Origin> columnOrigins,
    Set<ObjectName> generatedNames,
    Numbering numbering,
    List<AuxiliaryObject> auxiliaryObjects,
    String hibernateVersion,
    List<String> warnings)
    implements Serializable {
  public Model {
    typeOrigins = Map.copyOf(typeOrigins);
    enumsInAnyOrder = Set.copyOf(enumsInAnyOrder);
    tableOrigins = Map.copyOf(tableOrigins);
    columnOrigins = Map.copyOf(columnOrigins);
    generatedNames = Set.copyOf(generatedNames);
    auxiliaryObjects = List.copyOf(auxiliaryObjects);
    warnings = List.copyOf(warnings);
  }

  /** The same model with more warnings. */
  public Model withWarnings(List<String> more) {
    return new Model(
        schema,
        typeOrigins,
        enumsInAnyOrder,
        tableOrigins,
        columnOrigins,
        generatedNames,
        numbering,
        auxiliaryObjects,
        hibernateVersion,
        Stream.concat(warnings.stream(), more.stream()).toList());
  }

  public Model withAuxiliaryObjects(List<AuxiliaryObject> newObjects) {
    return new Model(
        schema,
        typeOrigins,
        enumsInAnyOrder,
        tableOrigins,
        columnOrigins,
        generatedNames,
        numbering,
        newObjects,
        hibernateVersion,
        warnings);
  }
}
