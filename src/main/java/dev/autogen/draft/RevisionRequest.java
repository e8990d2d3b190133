package dev.autogen.draft;

import dev.autogen.migration.Answers;
import dev.autogen.plan.Division;

/**
 * A request for new migrations.
 *
 * @param message the name of the change
 * @param answers the answers given in advance
 * @param empty whether it is to be written by hand
 * @param verify whether to prove it
 * @param division how it is divided into migrations
 */
public record RevisionRequest(
    String message, Answers answers, boolean empty, boolean verify, Division division) {
  /** A request for one migration. */
  public RevisionRequest(String message, Answers answers, boolean empty, boolean verify) {
    this(message, answers, empty, verify, Division.NONE);
  }
}
