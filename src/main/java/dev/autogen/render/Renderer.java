package dev.autogen.render;

import dev.autogen.migration.Answer;
import dev.autogen.plan.Plan;
import dev.autogen.plan.Section;
import dev.autogen.plan.Step;
import dev.autogen.sql.Quoted;
import dev.autogen.sql.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out a plan as a migration file. */
public final class Renderer {
  /** Rows that a backfill touches at a time: small enough to commit in well under a second. */
  private static final int BATCH_SIZE = 5000;

  private static final int MAX_SLUG_LENGTH = 60;

  private final Format format;
  private final Templates templates = new Templates();

  /**
   * Loads a format.
   *
   * @param templates a folder of formats that comes before autogen's own
   */
  public Renderer(String format, Optional<Path> templates) {
    this.format = Format.load(format, templates);
  }

  /** The text of the file. */
  public String text(MigrationText head, Plan plan) {
    return templates.render(format.name(), format.file(), view(head, plan));
  }

  /** The name of the file. */
  public String fileName(String revision, String message) {
    return templates.render(
        format.name() + " file name", format.fileName(), new NameView(revision, slug(message)));
  }

  private static String slug(String message) {
    String words =
        message
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "_")
            .replaceAll("^_+|_+$", "");
    return words.codePointCount(0, words.length()) <= MAX_SLUG_LENGTH
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MAX_SLUG_LENGTH)).replaceAll("_+$", "");
  }

  private static FileView view(MigrationText head, Plan plan) {
    int widest =
        head.changes().stream()
            .filter(change -> change.location().isPresent())
            .mapToInt(change -> change.summary().length())
            .max()
            .orElse(0);
    List<String> changes =
        head.changes().stream()
            .map(
                change ->
                    change
                        .location()
                        .map(place -> pad(change.summary(), widest) + "  " + place)
                        .orElse(change.summary()))
            .toList();
    return new FileView(
        head.message(),
        head.revision(),
        head.parents().isEmpty() ? "base" : String.join(", ", head.parents()),
        head.created(),
        !changes.isEmpty(),
        changes,
        !head.hazards().isEmpty(),
        head.hazards(),
        !head.values().isEmpty(),
        head.values(),
        !head.answers().isEmpty(),
        head.answers().stream().map(Answer::toString).toList(),
        steps(plan.upgrade()),
        steps(plan.downgrade()));
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static List<StepView> steps(Section section) {
    List<StepView> views = new ArrayList<>();
    Optional<Step> previous = Optional.empty();
    for (Step step : section.steps()) {
      boolean opensStage = previous.filter(last -> last.stage() == step.stage()).isEmpty();
      Optional<String> directive =
          section.stepped() ? Optional.of(directive(step)) : Optional.empty();
      views.add(new StepView(opensStage, directive.isPresent(), directive.orElse(""), lines(step)));
      previous = Optional.of(step);
    }
    return views;
  }

  private static String directive(Step step) {
    String stage = step.stage().name().toLowerCase(Locale.ROOT);
    return step.backfills()
        .map(table -> stage + " batch=" + BATCH_SIZE + " table=" + Quoted.name(table))
        .orElse(step.transactional() ? stage : stage + " transaction=none");
  }

  /**
   * A statement of several lines gets air around it, and so do those that a mark holds together.
   */
  private static List<String> lines(Step step) {
    List<String> lines = new ArrayList<>();
    boolean airy = false;
    Optional<String> mark = Optional.empty();
    for (Statement statement : step.statements()) {
      boolean opens = !statement.mark().equals(mark);
      if (opens && mark.isPresent()) {
        lines.add("-- autogen:end");
      }
      boolean tall = statement.sql().contains("\n") || (opens && statement.mark().isPresent());
      if (!lines.isEmpty() && (tall || airy)) {
        lines.add("");
      }
      if (opens) {
        statement.mark().ifPresent(words -> lines.add("-- autogen:" + words));
      }
      lines.add(statement.toString());
      airy = tall || statement.mark().isPresent();
      mark = statement.mark();
    }
    if (mark.isPresent()) {
      lines.add("-- autogen:end");
    }
    return lines;
  }

  private record NameView(String revision, String slug) {}

  private record FileView(
      String message,
      String revision,
      String revises,
      String created,
      boolean hasChanges,
      List<String> changes,
      boolean hasHazards,
      List<String> hazards,
      boolean hasValues,
      List<String> values,
      boolean hasAnswers,
      List<String> answers,
      List<StepView> upgrade,
      List<StepView> downgrade) {}

  private record StepView(
      boolean opensStage, boolean stepped, String directive, List<String> lines) {}
}
