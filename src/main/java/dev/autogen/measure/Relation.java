package dev.autogen.measure;

import dev.autogen.schema.QualifiedName;
import java.util.List;

/**
 * The state of a table, view, index or sequence.
 *
 * @param oid its oid, which a rename does not change
 * @param file its file node, which a rewrite changes
 * @param unlogged whether it is unlogged, so that a crash empties it
 * @param partition whether it is a partition
 * @param bytes the size of a table's rows
 * @param owner the table of an index, otherwise 0
 * @param valid whether an index is valid
 * @param columns the column numbers of an index in order, 0 for an expression
 */
public record Relation(
    long oid,
    RelationKind kind,
    QualifiedName name,
    long file,
    boolean unlogged,
    boolean partition,
    long bytes,
    long owner,
    boolean valid,
    boolean unique,
    List<Integer> columns) {
  public Relation {
    columns = List.copyOf(columns);
  }

  /** Whether it is the same relation in another snapshot, or a recreated one. */
  boolean isAgain(Relation other) {
    return oid == other.oid || name.equals(other.name);
  }
}
