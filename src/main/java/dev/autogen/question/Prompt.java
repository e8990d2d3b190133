package dev.autogen.question;

import dev.autogen.migration.Answer;
import java.util.Optional;

/** Asks the user what only a person can decide. */
public interface Prompt {
  /** No user can be asked, for example in CI. */
  Prompt NONE =
      new Prompt() {
        @Override
        public boolean isAvailable() {
          return false;
        }

        @Override
        public Answer decide(Question question) {
          throw new IllegalStateException("no terminal to ask on: " + question);
        }

        @Override
        public Optional<String> value(ValueQuestion question) {
          throw new IllegalStateException("no terminal to ask on: " + question);
        }
      };

  /** Whether a user can be asked. The other methods are called only if so. */
  boolean isAvailable();

  /** One of the choices. */
  Answer decide(Question question);

  /** SQL on one line; empty to keep the value found, or to leave a placeholder. */
  Optional<String> value(ValueQuestion question);
}
