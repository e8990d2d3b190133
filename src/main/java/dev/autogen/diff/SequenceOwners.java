package dev.autogen.diff;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;

/** A sequence that stays is taken from a column that is dropped, and would be dropped with it. */
public final class SequenceOwners {
  private SequenceOwners() {}

  /**
   * The target with the owners that its sequences keep.
   *
   * @param managed the part of the database that may change
   */
  public static Schema apply(Schema target, Schema managed) {
    return target.withSequences(
        target.sequences().stream()
            .map(
                sequence ->
                    sequence.withOwner(
                        managed
                            .sequence(sequence.name())
                            .flatMap(Sequence::owner)
                            .filter(owner -> has(target, owner))))
            .toList());
  }

  /** The schema without owners that it does not have. */
  static Schema described(Schema schema) {
    return schema.withSequences(
        schema.sequences().stream()
            .map(sequence -> sequence.withOwner(sequence.owner().filter(it -> has(schema, it))))
            .toList());
  }

  private static boolean has(Schema schema, ColumnName column) {
    return schema.table(column.table()).flatMap(it -> it.column(column.column())).isPresent();
  }
}
