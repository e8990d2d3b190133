package dev.autogen.render;

import dev.autogen.plan.Plan;
import java.util.List;

/**
 * A part of a migration as templates see it.
 *
 * @param number from one
 * @param several whether there are more
 * @param up the step there; none where a part only has a way back
 * @param down the step back, likewise
 * @param transactional whether both run in a transaction
 */
record PartView(
    int number,
    int count,
    boolean first,
    boolean several,
    List<StepView> up,
    List<StepView> down,
    boolean transactional) {
  static PartView of(Part part, int number, int count, Plan plan) {
    List<StepView> up =
        part.up().stream().map(step -> StepView.foreign(step, plan.upgrade().stepped())).toList();
    List<StepView> down =
        part.down().stream()
            .map(step -> StepView.foreign(step, plan.downgrade().stepped()))
            .toList();
    return new PartView(
        number,
        count,
        number == 1,
        count > 1,
        up,
        down,
        up.stream().allMatch(StepView::transactional)
            && down.stream().allMatch(StepView::transactional));
  }

  /** The same as the part of a file that holds all of them. */
  PartView only() {
    return new PartView(1, 1, true, false, up, down, transactional);
  }
}
