package dev.autogen.diff;

import java.util.Comparator;
import java.util.List;

/**
 * Something that goes while something alike comes: a drop and an add, or a rename.
 *
 * @param before what goes, as an answer names it: {@code users.name}
 * @param drop what happens if it is no rename: {@code it goes with its data}
 * @param candidates the new names it may have got, the likeliest first, at least one
 */
public record RenameQuestion(String before, String drop, List<RenameCandidate> candidates) {
  public RenameQuestion {
    candidates =
        candidates.stream()
            .sorted(
                Comparator.comparing(RenameCandidate::score)
                    .reversed()
                    .thenComparing(RenameCandidate::name))
            .toList();
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("there is nothing that " + before + " may have become");
    }
  }
}
