package dev.autogen.render;

import dev.autogen.plan.Plan;
import dev.autogen.plan.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A unit that another tool applies: a step of the upgrade and the step of the downgrade that
 * reverts it.
 */
record Part(Optional<Step> up, Optional<Step> down) {
  /**
   * The parts of a plan. Applied in order they are its upgrade, reverted in reverse order its
   * downgrade. The first ones have a downgrade, so that a run that stops early can be reverted too.
   *
   * @param alike whether both steps of a part must have the same transaction mode
   */
  static List<Part> of(Plan plan, boolean alike) {
    List<Step> upgrade = plan.upgrade().steps();
    List<Step> downgrade = new ArrayList<>(plan.downgrade().steps());
    Collections.reverse(downgrade);
    List<Part> parts = new ArrayList<>();
    int up = 0;
    int down = 0;
    while (up < upgrade.size() || down < downgrade.size()) {
      Optional<Step> there = step(upgrade, up);
      Optional<Step> back = step(downgrade, down);
      if (alike
          && there.isPresent()
          && back.isPresent()
          && hasTransaction(there.get()) != hasTransaction(back.get())) {
        back = Optional.empty();
      }
      up += there.isPresent() ? 1 : 0;
      down += back.isPresent() ? 1 : 0;
      parts.add(new Part(there, back));
    }
    return parts.isEmpty() ? List.of(new Part(Optional.empty(), Optional.empty())) : parts;
  }

  private static Optional<Step> step(List<Step> steps, int index) {
    return index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
  }

  /** Whether another tool may run it in a transaction. Batches commit, so they cannot. */
  static boolean hasTransaction(Step step) {
    return step.transactional() && StepView.block(step).isEmpty();
  }
}
