package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;

/**
 * The database that the entities require.
 *
 * @param schema the required schema; its expressions are written as in the mapping
 * @param origins where the entities declare its objects
 * @param freedom what the mapping leaves open
 * @param numbering the columns that each sequence numbers
 * @param auxiliaryObjects objects that only their SQL describes, ordered by name
 * @param reading the Hibernate that built the mapping, and the warnings of the reader
 */
public record Model(
    Schema schema,
    ModelOrigins origins,
    ModelFreedom freedom,
    Numbering numbering,
    List<AuxiliaryObject> auxiliaryObjects,
    ModelReading reading)
    implements Serializable {
  public Model {
    auxiliaryObjects = List.copyOf(auxiliaryObjects);
  }

  /** The version of the Hibernate that built the mapping. */
  public String hibernateVersion() {
    return reading.hibernateVersion();
  }

  /** Warnings of the reader, one sentence each. */
  public List<String> warnings() {
    return reading.warnings();
  }

  /** The same model with more warnings. */
  public Model withWarnings(List<String> more) {
    return new Model(
        schema, origins, freedom, numbering, auxiliaryObjects, reading.withWarnings(more));
  }

  public Model withAuxiliaryObjects(List<AuxiliaryObject> newObjects) {
    return new Model(schema, origins, freedom, numbering, newObjects, reading);
  }
}
