package dev.autogen.diff;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A possible new name of an object.
 *
 * @param name the new name, without its table or type
 * @param evidence the evidence, strongest first
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

  /** The sum of the evidence, 100 at most. */
  public int score() {
    return Math.min(MOST, evidence.stream().mapToInt(Evidence::weight).sum());
  }

  /** The evidence as text; empty if there is none. */
  public String reasons() {
    return evidence.isEmpty()
        ? ""
        : evidence.stream()
            .map(Evidence::words)
            .collect(Collectors.joining(", ", "score " + score() + ": ", ""));
  }
}
