package dev.autogen.measure;

import dev.autogen.schema.Identifier;
import java.util.List;

/**
 * A constraint at one moment.
 *
 * @param owner the table
 * @param referenced the table that a foreign key leads to, else 0
 * @param valid whether it is known to hold for the rows that are there
 * @param columns by number
 */
public record ConstraintState(
    long oid,
    Kind kind,
    Identifier name,
    long owner,
    long referenced,
    boolean valid,
    List<Integer> columns,
    List<Integer> referencedColumns) {
  /** The kinds, named as the catalog names them. */
  public enum Kind {
    CHECK,
    FOREIGN_KEY,
    NOT_NULL,
    PRIMARY_KEY,
    UNIQUE,
    EXCLUSION;

    static Kind ofCatalog(String contype) {
      return switch (contype) {
        case "c" -> CHECK;
        case "f" -> FOREIGN_KEY;
        case "n" -> NOT_NULL;
        case "p" -> PRIMARY_KEY;
        case "u" -> UNIQUE;
        case "x" -> EXCLUSION;
        default -> throw new IllegalArgumentException("unknown kind of constraint " + contype);
      };
    }

    /** Whether an index keeps it. */
    public boolean hasIndex() {
      return this == PRIMARY_KEY || this == UNIQUE || this == EXCLUSION;
    }
  }

  public ConstraintState {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  /** Whether it is the same one as the other at another moment, or made again in its place. */
  boolean isAgain(ConstraintState other) {
    return oid == other.oid || (kind == other.kind && name.equals(other.name));
  }
}
