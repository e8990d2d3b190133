package dev.autogen.render;

import dev.autogen.migration.Answer;
import dev.autogen.migration.MigrationGraph;
import java.util.List;
import java.util.Optional;

/** The header of a migration, for templates. */
record HeaderView(String message, String revision, String revises, String created) {
  static HeaderView of(MigrationText head) {
    return new HeaderView(
        oneLine(head.message()),
        head.revision(),
        head.parents().isEmpty() ? MigrationGraph.BASE : String.join(", ", head.parents()),
        head.created());
  }

  /** The lists of the header, one line for each entry. */
  record Lists(
      List<String> changes, List<String> hazards, List<String> values, List<String> answers) {
    static Lists of(MigrationText.Notes notes) {
      return new Lists(
          aligned(notes.changes()),
          notes.hazards().stream().map(HeaderView::oneLine).toList(),
          notes.values().stream().map(HeaderView::oneLine).toList(),
          notes.answers().stream().map(Answer::toString).map(HeaderView::oneLine).toList());
    }

    boolean hasChanges() {
      return !changes.isEmpty();
    }

    boolean hasHazards() {
      return !hazards.isEmpty();
    }

    boolean hasValues() {
      return !values.isEmpty();
    }

    boolean hasAnswers() {
      return !answers.isEmpty();
    }
  }

  private static List<String> aligned(List<MigrationText.Change> changes) {
    int widest =
        changes.stream()
            .filter(change -> change.location().isPresent())
            .mapToInt(change -> oneLine(change.summary()).length())
            .max()
            .orElse(0);
    return changes.stream().map(change -> line(change, widest)).toList();
  }

  private static String line(MigrationText.Change change, int width) {
    String summary = oneLine(change.summary());
    Optional<String> place = change.location();
    return place.isPresent()
        ? summary + " ".repeat(width - summary.length()) + "  " + place.get()
        : summary;
  }

  /** Joins lines, because a line break would end the comment. */
  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
