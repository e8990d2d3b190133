package dev.autogen.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One direction of a migration.
 *
 * @param stepped whether each step is a transaction of its own; otherwise there is at most one step
 */
public record Section(boolean stepped, List<Step> steps) {
  public Section {
    steps = List.copyOf(steps);
  }

  /** One transaction where that is possible, else the steps by stage. */
  static Section of(List<Step> steps) {
    boolean stepped =
        steps.stream()
            .anyMatch(
                step -> steps.size() > 1 ? step.alone() || step.waits() : !step.transactional());
    List<Step> ordered =
        stepped ? steps.stream().sorted(Comparator.comparing(Step::stage)).toList() : steps;
    return new Section(stepped, merged(ordered, stepped));
  }

  /** This way and then another one, each in its own order. */
  Section then(Section next) {
    return new Section(true, Stream.concat(steps.stream(), next.steps.stream()).toList());
  }

  /** Neighbours of one stage share a transaction, save those that stand alone. */
  private static List<Step> merged(List<Step> steps, boolean stepped) {
    List<Step> merged = new ArrayList<>();
    for (Step step : steps) {
      int last = merged.size() - 1;
      if (last >= 0 && (!stepped || merged.get(last).joins(step))) {
        merged.set(last, merged.get(last).with(step));
      } else {
        merged.add(step);
      }
    }
    return merged;
  }
}
