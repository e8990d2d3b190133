package dev.autogen.diff;

import java.util.Comparator;
import java.util.List;

/**
 * An object is dropped while a similar one is added. A person decides whether it is a rename.
 *
 * @param before the dropped object, as an answer names it: {@code users.name}
 * @param drop what happens if it is not a rename: {@code drop it with its data}
 * @param candidates possible new names, most likely first, at least one
 */
public record PossibleRename(String before, String drop, List<RenameCandidate> candidates) {
  public PossibleRename {
    candidates =
        candidates.stream()
            .sorted(
                Comparator.comparing(RenameCandidate::score)
                    .reversed()
                    .thenComparing(RenameCandidate::name))
            .toList();
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("no rename candidate for " + before);
    }
  }
}
