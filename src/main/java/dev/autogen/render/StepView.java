package dev.autogen.render;

import dev.autogen.plan.Section;
import dev.autogen.plan.Step;
import dev.autogen.sql.BatchedBlock;
import dev.autogen.sql.BatchedUpdate;
import dev.autogen.sql.Quoted;
import dev.autogen.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step, for templates.
 *
 * @param stepped whether the section has several steps, so that each needs a directive
 * @param transactional whether its statements run in a transaction
 */
record StepView(
    boolean opensStage,
    boolean stepped,
    String directive,
    boolean transactional,
    List<LineView> lines) {
  /** The steps of a section, in which autogen itself runs the batches. */
  static List<StepView> of(Section section) {
    List<StepView> views = new ArrayList<>();
    Optional<Step> previous = Optional.empty();
    for (Step step : section.steps()) {
      boolean opensStage = previous.filter(last -> last.stage() == step.stage()).isEmpty();
      views.add(view(step, section.stepped(), opensStage, step.transactional(), step.statements()));
      previous = Optional.of(step);
    }
    return views;
  }

  /** A step for another tool, which does not support batches. */
  static StepView foreign(Step step, boolean stepped) {
    List<Statement> statements =
        block(step).map(sql -> List.of(Statement.of(sql))).orElse(step.statements());
    return view(step, stepped, true, Part.hasTransaction(step), statements);
  }

  /** The block that runs a backfill in batches; empty if that is impossible. */
  static Optional<String> block(Step step) {
    return step.statements().size() == 1
        ? step.backfills()
            .flatMap(
                table ->
                    BatchedBlock.of(
                        step.statements().get(0).sql(), table, BatchedUpdate.FIRST_BATCH))
        : Optional.empty();
  }

  private static StepView view(
      Step step,
      boolean stepped,
      boolean opensStage,
      boolean transactional,
      List<Statement> statements) {
    return new StepView(
        opensStage,
        stepped,
        stepped ? directive(step) : "",
        transactional,
        LineView.of(statements));
  }

  private static String directive(Step step) {
    String stage = step.stageWord();
    return step.backfills()
        .map(
            table -> stage + " batch=" + BatchedUpdate.FIRST_BATCH + " table=" + Quoted.name(table))
        .orElse(step.transactional() ? stage : stage + " transaction=none");
  }
}
