package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the entities ask of the database.
 *
 * @param schema the desired schema; its expressions are spelled as the mapping spells them
 * @param typeOrigins the class behind each type that has one
 * @param enumsInAnyOrder the enum types whose labels sort as they like
 * @param tableOrigins the class behind each table that has one
 * @param columnOrigins the property behind each column that has one
 * @param generatedNames constraints and indexes that nobody named: their names follow PostgreSQL's
 *     own style, and a database's name for the same thing is as good
 * @param numbering what the sequences are for
 * @param auxiliaryObjects what only its SQL describes, ordered by name
 * @param hibernateVersion the version of the Hibernate that built the mapping
 * @param warnings what the reader noticed, a sentence each
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

  /** The same with further warnings. */
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
