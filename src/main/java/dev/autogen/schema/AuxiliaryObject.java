package dev.autogen.schema;

import java.io.Serializable;
import java.util.List;

/**
 * Something of a database that only its SQL describes, such as a trigger that a mapping brings
 * along. No database can tell whether it is there: the migrations remember it.
 *
 * @param name by which it is found again
 * @param beforeTables whether tables lean on it, or it on tables
 * @param create the statements that make it
 * @param drop the statements that take it away, none where nobody said how
 */
public record AuxiliaryObject(
    String name, boolean beforeTables, List<String> create, List<String> drop)
    implements Serializable {
  public AuxiliaryObject {
    create = List.copyOf(create);
    drop = List.copyOf(drop);
  }
}
