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
 * @param changes one line per change
 * @param values the values for existing rows and their origin, one line each
 * @param answers the decisions of the user
 */
public record MigrationText(
    String message,
    String revision,
    List<String> parents,
    String created,
    List<Change> changes,
    List<String> hazards,
    List<String> values,
    List<Answer> answers) {
  /** A change, and the source line that requires it. */
  public record Change(String summary, Optional<String> location) {}

  /** A header without changes. */
  public static MigrationText of(
      String message, String revision, List<String> parents, String created) {
    return new MigrationText(
        message, revision, parents, created, List.of(), List.of(), List.of(), List.of());
  }

  public MigrationText withChanges(List<Change> all, List<String> allHazards) {
    return new MigrationText(message, revision, parents, created, all, allHazards, values, answers);
  }

  /** Adds the decisions of the user. */
  public MigrationText withDecisions(List<String> allValues, List<Answer> all) {
    return new MigrationText(message, revision, parents, created, changes, hazards, allValues, all);
  }
}
