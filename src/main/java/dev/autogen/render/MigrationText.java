package dev.autogen.render;

import dev.autogen.migration.Answer;
import java.util.List;
import java.util.Optional;

/**
 * What a reader is told in the head of a migration.
 *
 * @param message what the developer calls the change
 * @param parents the revisions it follows
 * @param created when and by what it was made
 * @param changes a line for every change
 * @param values what rows that are there get, with where that comes from, a line each
 * @param answers what a person decided
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
  /** One change in words, and the place in the sources that asks for it. */
  public record Change(String summary, Optional<String> location) {}

  /** A head that says nothing of what the migration does. */
  public static MigrationText of(
      String message, String revision, List<String> parents, String created) {
    return new MigrationText(
        message, revision, parents, created, List.of(), List.of(), List.of(), List.of());
  }

  public MigrationText withChanges(List<Change> all, List<String> allHazards) {
    return new MigrationText(message, revision, parents, created, all, allHazards, values, answers);
  }

  /** With what was decided about it. */
  public MigrationText withDecisions(List<String> allValues, List<Answer> all) {
    return new MigrationText(message, revision, parents, created, changes, hazards, allValues, all);
  }
}
