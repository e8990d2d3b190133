package dev.autogen.measure;

/** What has rows, pages or numbers of its own. */
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

  /** Whether it holds rows that people read. */
  public boolean holdsRows() {
    return this == TABLE || this == PARTITIONED_TABLE || this == MATERIALIZED_VIEW;
  }
}
