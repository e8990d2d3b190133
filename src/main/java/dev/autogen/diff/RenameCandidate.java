package dev.autogen.diff;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A new name that something may have got.
 *
 * @param name the new name, without its table or type
 * @param evidence what speaks for it, the strongest first
 */
public record RenameCandidate(String name, List<Evidence> evidence) {
  private static final int MOST = 100;

  public RenameCandidate {
    evidence =
        evidence.stream()
            .filter(it -> it.weight() > 0)
            .sorted((one, other) -> Integer.compare(other.weight(), one.weight()))
            .toList();
  }

  /** How much speaks for it, 100 at most. */
  public int score() {
    return Math.min(MOST, evidence.stream().mapToInt(Evidence::weight).sum());
  }

  /** What speaks for it, in words; empty where nothing does. */
  public String reasons() {
    return evidence.isEmpty()
        ? ""
        : evidence.stream()
            .map(Evidence::words)
            .collect(Collectors.joining(", ", "score " + score() + ": ", ""));
  }
}
