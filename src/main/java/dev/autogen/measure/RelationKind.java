package dev.autogen.measure;

/** The kinds of relations. */
public enum RelationKind {
  TABLE,
  PARTITIONED_TABLE,
  MATERIALIZED_VIEW,
  VIEW,
  INDEX,
  SEQUENCE;

  static RelationKind ofCatalog(String relkind) {
    return switch (relkind) {
      case "r" -> TABLE;
      case "p" -> PARTITIONED_TABLE;
      case "m" -> MATERIALIZED_VIEW;
      case "v" -> VIEW;
      case "i", "I" -> INDEX;
      case "S" -> SEQUENCE;
      default -> throw new IllegalArgumentException("unknown kind of relation " + relkind);
    };
  }

  /** Whether it holds rows of the user. */
  public boolean holdsRows() {
    return this == TABLE || this == PARTITIONED_TABLE || this == MATERIALIZED_VIEW;
  }
}
