package dev.autogen.measure;

import java.util.List;
import java.util.Optional;

/**
 * What became of the things that were tried beside a statement.
 *
 * @param waitsForOthers whether it waits for transactions that only have to be older
 * @param skipsWhatIsThere whether it does nothing, and says all is well, where an index of that
 *     name is there already, valid or not
 * @param rejected new checks that rows which are there break already, so that no update of such a
 *     row goes through
 * @param batch what is left of a batched statement
 */
public record Probed(
    boolean waitsForOthers,
    boolean skipsWhatIsThere,
    List<ConstraintState> rejected,
    Optional<BatchOutcome> batch) {
  static final Probed NOTHING = new Probed(false, false, List.of());

  Probed(boolean waitsForOthers, boolean skipsWhatIsThere, List<ConstraintState> rejected) {
    this(waitsForOthers, skipsWhatIsThere, rejected, Optional.empty());
  }

  Probed with(BatchOutcome outcome) {
    return new Probed(waitsForOthers, skipsWhatIsThere, rejected, Optional.of(outcome));
  }

  public Probed {
    rejected = List.copyOf(rejected);
  }
}
