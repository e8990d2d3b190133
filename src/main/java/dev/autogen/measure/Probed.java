package dev.autogen.measure;

import java.util.List;
import java.util.Optional;

/**
 * The results of the extra attempts with a statement.
 *
 * @param waitsForOthers whether it waits for all older transactions
 * @param skipsExisting whether it does nothing and reports success if an index of that name already
 *     exists, valid or not
 * @param rejected new checks that existing rows violate, so that every update of such a row fails
 * @param batch the rows that a batched statement leaves
 */
public record Probed(
    boolean waitsForOthers,
    boolean skipsExisting,
    List<ConstraintState> rejected,
    Optional<BatchOutcome> batch) {
  static final Probed NOTHING = new Probed(false, false, List.of());

  Probed(boolean waitsForOthers, boolean skipsExisting, List<ConstraintState> rejected) {
    this(waitsForOthers, skipsExisting, rejected, Optional.empty());
  }

  Probed with(BatchOutcome outcome) {
    return new Probed(waitsForOthers, skipsExisting, rejected, Optional.of(outcome));
  }

  public Probed {
    rejected = List.copyOf(rejected);
  }
}
