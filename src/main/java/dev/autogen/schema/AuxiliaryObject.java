package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;

/**
 * A database object that only its SQL describes, such as a trigger of a mapping. autogen cannot
 * find it in a database, so the migrations record it.
 *
 * @param name identifies the object
 * @param beforeTables whether tables depend on it; otherwise it depends on tables
 * @param create the statements that create it
 * @param drop the statements that drop it, empty if the mapping has none
 */
public record AuxiliaryObject(
    String name, boolean beforeTables, List<String> create, List<String> drop)
    implements Serializable {
  public AuxiliaryObject {
    create = List.copyOf(create);
    drop = List.copyOf(drop);
  }
}
