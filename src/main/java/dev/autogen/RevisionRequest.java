package dev.autogen;

import dev.autogen.migration.Answers;

/**
 * What a new migration shall be.
 *
 * @param message what the developer calls the change
 * @param answers what is decided already
 * @param empty whether it is to be written by hand
 * @param verify whether to prove it
 */
public record RevisionRequest(String message, Answers answers, boolean empty, boolean verify) {
  RevisionRequest with(Answers newAnswers) {
    return new RevisionRequest(message, newAnswers, empty, verify);
  }
}
