package dev.autogen.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One direction of a migration.
 *
 * @param stepped whether each step has its own transaction; otherwise there is at most one step
 */
public record Section(boolean stepped, List<Step> steps) {
  public Section {
    steps = List.copyOf(steps);
  }

  /** One transaction where possible, otherwise the steps ordered by stage. */
  static Section of(List<Step> steps) {
    boolean stepped =
        steps.stream()
            .anyMatch(
                step ->
                    steps.size() > 1
                        ? step.ownTransaction() || step.afterDeployment()
                        : !step.transactional());
    List<Step> ordered =
        stepped ? steps.stream().sorted(Comparator.comparing(Step::stage)).toList() : steps;
    return new Section(stepped, merged(ordered, stepped));
  }

  /** The steps of this section followed by those of another one. */
  Section then(Section next) {
    return new Section(true, Stream.concat(steps.stream(), next.steps.stream()).toList());
  }

  /**
   * Merges neighbouring steps of one stage into a transaction, except those that need their own.
   */
  private static List<Step> merged(List<Step> steps, boolean stepped) {
    List<Step> merged = new ArrayList<>();
    for (Step step : steps) {
      int last = merged.size() - 1;
      if (last >= 0 && (!stepped || merged.get(last).canMergeWith(step))) {
        merged.set(last, merged.get(last).with(step));
      } else {
        merged.add(step);
      }
    }
    return merged;
  }
}
