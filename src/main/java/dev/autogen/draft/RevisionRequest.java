package dev.autogen.draft;

import dev.autogen.migration.Answers;
import dev.autogen.plan.Division;

/**
 * What a new migration shall be.
 *
 * @param message what the developer calls the change
 * @param answers what is decided already
 * @param empty whether it is to be written by hand
 * @param verify whether to prove it
 * @param division into how many migrations it goes
 */
public record RevisionRequest(
    String message, Answers answers, boolean empty, boolean verify, Division division) {
  /** A request for one migration. */
  public RevisionRequest(String message, Answers answers, boolean empty, boolean verify) {
    this(message, answers, empty, verify, Division.NONE);
  }
}
