package dev.autogen.measure;

import dev.autogen.schema.Identifier;
import java.util.List;

/**
 * The state of a constraint.
 *
 * @param owner the table
 * @param referenced the table that a foreign key references, otherwise 0
 * @param valid whether it is validated
 * @param columns the numbers of its columns
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
  /** The kinds of constraints in the catalog. */
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

    /** Whether it has an index. */
    public boolean hasIndex() {
      return this == PRIMARY_KEY || this == UNIQUE || this == EXCLUSION;
    }
  }

  public ConstraintState {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  /** Whether it is the same constraint in another snapshot, or a recreated one. */
  boolean isAgain(ConstraintState other) {
    return oid == other.oid || (kind == other.kind && name.equals(other.name));
  }
}
