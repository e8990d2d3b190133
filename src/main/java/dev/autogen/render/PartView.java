package dev.autogen.render;

import dev.autogen.plan.Plan;
import java.util.List;

/**
 * A part of a migration, for templates.
 *
 * @param number the number of the part, starting with 1
 * @param up the upgrade step; none if the part only has a downgrade
 * @param down the downgrade step; none if the part only has an upgrade
 * @param transactional whether both run in a transaction
 */
record PartView(
    int number, int count, List<StepView> up, List<StepView> down, boolean transactional) {
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
        up,
        down,
        up.stream().allMatch(StepView::transactional)
            && down.stream().allMatch(StepView::transactional));
  }

  boolean first() {
    return number == 1;
  }

  /** Whether there are several parts. */
  boolean several() {
    return count > 1;
  }

  /** The same for a file that holds all parts. */
  PartView only() {
    return new PartView(1, 1, up, down, transactional);
  }
}
