package dev.autogen.plan;

import dev.autogen.operation.Operation;
import dev.autogen.operation.SchemaAfter;
import dev.autogen.safety.GuardedRows;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.PlanContext;
import dev.autogen.safety.SafetyRules;
import dev.autogen.safety.Severity;
import dev.autogen.safety.Values;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations to a plan: ordered, expanded into safe steps, for both directions. */
public final class Planner {
  /** How the codes of rules about locks and work begin. */
  private static final String LOCKS_AND_WORK = "AG3";

  /** What values lose that stay, and what may keep an UPDATE from rows. */
  private static final Set<String> VALUES = Set.of("AG105", "AG208", "AG210");

  private final Values values;
  private final PlanOptions traffic;
  private final Numbering numbering;

  private Planner(Values values, PlanOptions traffic, Numbering numbering) {
    this.values = values;
    this.traffic = traffic;
    this.numbering = numbering;
  }

  /** The operations in an order in which they can run. */
  public static List<Operation> ordered(List<Operation> operations) {
    return OperationOrder.sorted(operations);
  }

  /**
   * Plans the way from one schema to another and back.
   *
   * @param operations what {@code diff} found between the two
   * @param values what rows that are there get in columns that may not be null
   * @param traffic which tables are in use
   * @param numbering what the sequences of the second schema are for
   */
  public static Plan plan(
      List<Operation> operations,
      Schema before,
      Schema after,
      Values values,
      PlanOptions traffic,
      Numbering numbering) {
    return new Planner(values, traffic, numbering).whole(ordered(operations), before, after);
  }

  /** The same where nothing is known of what sequences are for. */
  public static Plan plan(
      List<Operation> operations, Schema before, Schema after, Values values, PlanOptions traffic) {
    return plan(operations, before, after, values, traffic, Numbering.NONE);
  }

  /**
   * Plans the same way in several plans, each from where the one before leads to.
   *
   * @return at least one plan
   */
  public static List<Plan> plans(
      List<Operation> operations,
      Schema before,
      Schema after,
      Values values,
      PlanOptions traffic,
      Numbering numbering,
      Division division) {
    Planner planner = new Planner(values, traffic, numbering);
    List<Operation> ordered = ordered(operations);
    List<List<Operation>> groups =
        division.byChange()
            ? LogicalChanges.of(ordered, traffic.renamesGradually())
            : List.of(ordered);
    List<Plan> plans = new ArrayList<>();
    Schema from = before;
    for (List<Operation> group : groups) {
      Schema to = groups.size() == 1 ? after : SchemaAfter.of(from, group);
      plans.addAll(
          division.byPhase()
              ? planner.phased(group, from, to)
              : List.of(planner.whole(group, from, to)));
      from = to;
    }
    return plans.isEmpty() ? List.of(planner.whole(ordered, before, after)) : plans;
  }

  private Plan whole(List<Operation> upgrade, Schema before, Schema after) {
    Expansion expansion = new Expansion(upgrade, before, after, values, numbering, traffic);
    Section there = Section.of(expansion.steps());
    WayBack back = wayBack(upgrade, before, after, before);
    return new Plan(
        upgrade,
        there,
        back.section(),
        withThoseOfTheWayBack(
            hazards(expansion, there, upgrade, situation(expansion, before, after, values)), back));
  }

  /**
   * What holds up others, or takes a part of values, in the downgrade alone. That it drops what the
   * upgrade added, or breaks code that knows it, is no news.
   */
  private static List<Hazard> withThoseOfTheWayBack(List<Hazard> hazards, WayBack back) {
    Set<String> told = hazards.stream().map(Hazard::code).collect(Collectors.toSet());
    List<Hazard> all = new ArrayList<>(hazards);
    back.hazards().stream()
        .filter(
            hazard -> hazard.code().startsWith(LOCKS_AND_WORK) || VALUES.contains(hazard.code()))
        .filter(hazard -> hazard.severity() != Severity.NOTE && !told.contains(hazard.code()))
        .map(it -> new Hazard(it.code(), it.severity(), "downgrade: " + it.message()))
        .forEach(all::add);
    return all;
  }

  /** What comes before the deployment and what comes after it, where there is both. */
  private List<Plan> phased(List<Operation> whole, Schema before, Schema after) {
    List<Operation> upgrade = traffic.plain() ? whole : ReleasedColumns.of(whole, before);
    Expansion expansion = new Expansion(upgrade, before, after, values, numbering, traffic);
    List<Step> steps = expansion.steps();
    Predicate<Step> isLate = step -> step.stage() == Stage.CONTRACT;
    if (steps.stream().allMatch(isLate) || steps.stream().noneMatch(isLate)) {
      return List.of(whole(whole, before, after));
    }
    Section first = Section.of(steps.stream().filter(isLate.negate()).toList());
    Section second = Section.of(steps.stream().filter(isLate).toList());
    PhaseSplit halves = expansion.halves();
    List<Operation> early =
        halves.early().stream().filter(it -> !expansion.shadows().isGradual(it)).toList();
    Schema between = SchemaAfter.of(before, early);
    List<Operation> begun = upgrade.stream().filter(halves::begins).toList();
    List<Operation> rest = upgrade.stream().filter(it -> !halves.begins(it)).toList();
    boolean renames = expansion.shadows().renames();
    WayBack firstBack = wayBack(early, before, between, before);
    WayBack secondBack =
        renames
            ? wayBack(upgrade, before, after, before)
            : wayBack(halves.late(), between, after, before);
    return List.of(
        new Plan(
            halves.early(),
            first,
            expansion.shadows().withUndo(firstBack.section()),
            withThoseOfTheWayBack(
                hazards(expansion, first, begun, situation(expansion, before, after, values)),
                firstBack)),
        new Plan(
            halves.late(),
            second,
            renames ? secondBack.section().then(first) : secondBack.section(),
            withThoseOfTheWayBack(
                Stream.concat(
                        SafetyRules.check(rest, situation(expansion, before, after, values))
                            .stream(),
                        guardedRows(second))
                    .toList(),
                secondBack)));
  }

  /** The downgrade, and what it does to a database in use. */
  private record WayBack(Section section, List<Hazard> hazards) {}

  private List<Hazard> hazards(
      Expansion expansion, Section section, List<Operation> operations, PlanContext situation) {
    List<Hazard> hazards = new ArrayList<>(SafetyRules.check(operations, situation));
    hazards.addAll(expansion.hazards());
    guardedRows(section).forEach(hazards::add);
    return hazards;
  }

  private Stream<Hazard> guardedRows(Section section) {
    return section.steps().stream()
        .flatMap(Step::updatedTables)
        .distinct()
        .flatMap(table -> GuardedRows.of(table, traffic.sizes()).stream());
  }

  private PlanContext situation(Expansion expansion, Schema before, Schema after, Values values) {
    return new PlanContext(
        before,
        after,
        values,
        traffic.sizes(),
        numbering,
        expansion.gradualRenames(),
        expansion.renamedValues(),
        expansion.shadowed());
  }

  /**
   * The way back.
   *
   * @param whole what all of the way back leads to, whose checks values that come back have to meet
   */
  private WayBack wayBack(List<Operation> upgrade, Schema start, Schema end, Schema whole) {
    List<Operation> reversed = new ArrayList<>(upgrade.stream().map(Operation::reverse).toList());
    Collections.reverse(reversed);
    Values neutral = new NeutralValues(whole);
    Expansion expansion =
        new Expansion(
            reversed, end, start, neutral, LostNumbering.of(upgrade, start, numbering), traffic);
    Section section = Section.of(expansion.steps());
    return new WayBack(
        section, hazards(expansion, section, reversed, situation(expansion, end, start, neutral)));
  }
}
