package dev.autogen.measure;

import dev.autogen.schema.QualifiedName;
import java.util.List;

/**
 * A table, view, index or sequence at one moment.
 *
 * @param oid what stays when its name does not
 * @param file another one when PostgreSQL wrote it anew
 * @param unlogged whether a crash empties it
 * @param partition whether it is one of another table
 * @param bytes of a table's rows
 * @param owner the table of an index, else 0
 * @param valid whether an index serves queries
 * @param columns the numbers of an index's columns in their order, 0 for an expression
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

  /** Whether it is the same one as the other at another moment, or made again in its place. */
  boolean isAgain(Relation other) {
    return oid == other.oid || name.equals(other.name);
  }
}
