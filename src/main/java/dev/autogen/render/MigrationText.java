package dev.autogen.render;

import dev.autogen.migration.Answer;
import java.util.List;
import java.util.Optional;

/**
 * The header of a migration.
 *
 * @param message the message of the developer
 * @param parents the parent revisions
 * @param created the creation time and versions
 * @param notes what it changes and why
 */
public record MigrationText(
    String message, String revision, List<String> parents, String created, Notes notes) {
  /** A change, and the source line that requires it. */
  public record Change(String summary, Optional<String> location) {}

  /**
   * What a migration changes and why.
   *
   * @param changes one line per change
   * @param values the values for existing rows and their origin, one line each
   * @param answers the decisions of the user
   */
  public record Notes(
      List<Change> changes, List<String> hazards, List<String> values, List<Answer> answers) {
    static final Notes NONE = new Notes(List.of(), List.of(), List.of(), List.of());
  }

  /** A header without changes. */
  public static MigrationText of(
      String message, String revision, List<String> parents, String created) {
    return new MigrationText(message, revision, parents, created, Notes.NONE);
  }

  public MigrationText withChanges(List<Change> changes, List<String> hazards) {
    return with(new Notes(changes, hazards, notes.values, notes.answers));
  }

  /** Adds the decisions of the user. */
  public MigrationText withDecisions(List<String> values, List<Answer> answers) {
    return with(new Notes(notes.changes, notes.hazards, values, answers));
  }

  private MigrationText with(Notes newNotes) {
    return new MigrationText(message, revision, parents, created, newNotes);
  }
}
