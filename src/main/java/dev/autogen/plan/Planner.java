package dev.autogen.plan;

import dev.autogen.depend.BrokenDependents;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SchemaAfter;
import dev.autogen.safety.BackfillValues;
import dev.autogen.safety.GuardedRows;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.PlanContext;
import dev.autogen.safety.SafetyRules;
import dev.autogen.safety.Severity;
import dev.autogen.schema.Dependent;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns operations into a plan: ordered, as safe steps, for both directions. */
public final class Planner {
  /** The prefix of the codes of rules on locks and table scans. */
  private static final String LOCKS_AND_WORK = "AG3";

  /** Rules on lost precision and on rows that an UPDATE may not reach. */
  private static final Set<String> VALUES = Set.of("AG105", "AG208", "AG210");

  private final BackfillValues values;
  private final PlanOptions options;
  private final Numbering numbering;

  private Planner(BackfillValues values, PlanOptions options, Numbering numbering) {
    this.values = values;
    this.options = options;
    this.numbering = numbering;
  }

  /** Sorts operations into an order in which they can run. */
  public static List<Operation> ordered(List<Operation> operations) {
    return OperationOrder.sorted(operations);
  }

  /**
   * Plans the upgrade from one schema to another and its downgrade.
   *
   * @param operations the differences between the two
   * @param values the values of existing rows for columns that become NOT NULL
   * @param options the sizes of tables and the recipes for those in use
   * @param numbering which columns the sequences of the second schema number
   */
  public static Plan plan(
      List<Operation> operations,
      Schema before,
      Schema after,
      BackfillValues values,
      PlanOptions options,
      Numbering numbering) {
    return new Planner(values, options, numbering).whole(ordered(operations), before, after);
  }

  /** The same without knowledge of sequences. */
  public static Plan plan(
      List<Operation> operations,
      Schema before,
      Schema after,
      BackfillValues values,
      PlanOptions options) {
    return plan(operations, before, after, values, options, Numbering.NONE);
  }

  /**
   * Plans the same change as several plans, each starting from the result of the one before.
   *
   * @return at least one plan
   */
  public static List<Plan> plans(
      SchemaChange change, BackfillValues values, PlanOptions options, Division division) {
    Planner planner = new Planner(values, options, change.numbering());
    List<Operation> ordered = ordered(change.operations());
    Schema after = change.after();
    List<List<Operation>> groups =
        division.byChange()
            ? LogicalChanges.of(ordered, options.renamesGradually())
            : List.of(ordered);
    List<Plan> plans = new ArrayList<>();
    Schema from = change.before();
    for (List<Operation> group : groups) {
      Schema to = groups.size() == 1 ? after : SchemaAfter.of(from, group);
      plans.addAll(
          division.byPhase()
              ? planner.phased(group, from, to)
              : List.of(planner.whole(group, from, to)));
      from = to;
    }
    return plans.isEmpty() ? List.of(planner.whole(ordered, change.before(), after)) : plans;
  }

  private Plan whole(List<Operation> upgrade, Schema before, Schema after) {
    StepPlanner planner = new StepPlanner(upgrade, before, after, values, numbering, options);
    Section upgradeSection = Section.of(planner.steps());
    Downgrade downgrade = downgrade(upgrade, before, after, before);
    return new Plan(
        upgrade,
        upgradeSection,
        downgrade.section(),
        withDowngradeHazards(
            hazards(planner, upgradeSection, upgrade, context(planner, before, after, values)),
            downgrade));
  }

  /**
   * Adds the hazards that only the downgrade has: locks, scans and lost precision. That it drops
   * what the upgrade added is expected and not reported.
   */
  private static List<Hazard> withDowngradeHazards(List<Hazard> hazards, Downgrade downgrade) {
    Set<String> known = hazards.stream().map(Hazard::code).collect(Collectors.toSet());
    List<Hazard> all = new ArrayList<>(hazards);
    downgrade.hazards().stream()
        .filter(
            hazard -> hazard.code().startsWith(LOCKS_AND_WORK) || VALUES.contains(hazard.code()))
        .filter(hazard -> hazard.severity() != Severity.NOTE && !known.contains(hazard.code()))
        .map(it -> new Hazard(it.code(), it.severity(), "downgrade: " + it.message()))
        .forEach(all::add);
    return all;
  }

  /** Plans the steps before and after the deployment separately, where there are both. */
  private List<Plan> phased(List<Operation> whole, Schema before, Schema after) {
    List<Operation> upgrade = options.plain() ? whole : NullableBeforeDrop.of(whole, before);
    StepPlanner planner = new StepPlanner(upgrade, before, after, values, numbering, options);
    List<Step> steps = planner.steps();
    Predicate<Step> isLate = step -> step.stage() == Stage.CONTRACT;
    if (steps.stream().allMatch(isLate) || steps.stream().noneMatch(isLate)) {
      return List.of(whole(whole, before, after));
    }
    Section first = Section.of(steps.stream().filter(isLate.negate()).toList());
    Section second = Section.of(steps.stream().filter(isLate).toList());
    PhaseSplit phases = planner.phases();
    List<Operation> early =
        phases.early().stream().filter(it -> !planner.shadows().isGradual(it)).toList();
    Schema between = SchemaAfter.of(before, early);
    List<Operation> started = upgrade.stream().filter(phases::startsEarly).toList();
    List<Operation> rest = upgrade.stream().filter(it -> !phases.startsEarly(it)).toList();
    boolean renames = planner.shadows().renames();
    Downgrade firstDowngrade = downgrade(early, before, between, before);
    Downgrade secondDowngrade =
        renames
            ? downgrade(upgrade, before, after, before)
            : downgrade(phases.late(), between, after, before);
    return List.of(
        new Plan(
            phases.early(),
            first,
            planner.shadows().withUndo(firstDowngrade.section()),
            withDowngradeHazards(
                hazards(planner, first, started, context(planner, before, after, values)),
                firstDowngrade)),
        new Plan(
            phases.late(),
            second,
            renames ? secondDowngrade.section().then(first) : secondDowngrade.section(),
            withDowngradeHazards(
                Stream.concat(
                        SafetyRules.check(rest, context(planner, before, after, values)).stream(),
                        guardedRows(second))
                    .toList(),
                secondDowngrade)));
  }

  /** The downgrade and its hazards. */
  private record Downgrade(Section section, List<Hazard> hazards) {}

  private List<Hazard> hazards(
      StepPlanner planner, Section section, List<Operation> operations, PlanContext context) {
    List<Hazard> hazards = new ArrayList<>(SafetyRules.check(operations, context));
    hazards.addAll(planner.hazards());
    guardedRows(section).forEach(hazards::add);
    return hazards;
  }

  private Stream<Hazard> guardedRows(Section section) {
    return section.steps().stream()
        .flatMap(Step::updatedTables)
        .distinct()
        .flatMap(table -> GuardedRows.of(table, options.sizes()).stream());
  }

  private PlanContext context(
      StepPlanner planner, Schema before, Schema after, BackfillValues values) {
    return new PlanContext(
        before,
        after,
        values,
        options.sizes(),
        numbering,
        new PlanContext.Recipes(
            planner.harmlessRenames(), planner.renamedValues(), planner.shadowed()));
  }

  /**
   * Plans the downgrade.
   *
   * @param whole the schema that the complete downgrade leads to, whose checks new values have to
   *     meet
   */
  private Downgrade downgrade(List<Operation> upgrade, Schema start, Schema end, Schema whole) {
    List<Operation> reversed = new ArrayList<>(upgrade.stream().map(Operation::reverse).toList());
    Collections.reverse(reversed);
    BackfillValues neutral = new NeutralValues(whole);
    List<Dependent> dropped =
        BrokenDependents.droppedWith(upgrade, options.others().dependents().ofMigrations());
    StepPlanner planner =
        new StepPlanner(
            reversed,
            end,
            start,
            neutral,
            DroppedSequences.of(upgrade, start, numbering),
            options.without(dropped));
    List<Step> steps = new ArrayList<>(planner.steps());
    steps.addAll(RecreatedDependents.restored(dropped));
    Section section = Section.of(steps);
    return new Downgrade(
        section, hazards(planner, section, reversed, context(planner, end, start, neutral)));
  }
}
