package dev.autogen.render;

import dev.autogen.plan.Plan;
import java.util.List;

/**
 * The steps of a migration, for templates.
 *
 * @param part the part that a file for one part holds
 * @param hasPlaceholder whether the text contains <code>${name}</code>, which some tools replace
 *     even in comments
 */
record FileView(
    List<StepView> upgrade,
    List<StepView> downgrade,
    PartView part,
    List<PartView> parts,
    boolean hasPlaceholder) {
  static FileView of(MigrationText head, Plan plan, PartView part, List<PartView> parts) {
    return new FileView(
        StepView.of(plan.upgrade()),
        StepView.of(plan.downgrade()),
        part,
        parts,
        (head + " " + plan.upgrade() + plan.downgrade()).contains("${"));
  }
}
