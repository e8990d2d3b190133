package dev.autogen.measure;

import java.util.List;

/**
 * What became of the things that were tried beside a statement.
 *
 * @param waitsForOthers whether it waits for transactions that only have to be older
 * @param skipsWhatIsThere whether it does nothing, and says all is well, where an index of that
 *     name is there already, valid or not
 * @param rejected new checks that rows which are there break already, so that no update of such a
 *     row goes through
 */
public record Probed(
    boolean waitsForOthers, boolean skipsWhatIsThere, List<ConstraintState> rejected) {
  static final Probed NOTHING = new Probed(false, false, List.of());

  public Probed {
    rejected = List.copyOf(rejected);
  }
}
