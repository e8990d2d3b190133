package dev.autogen.question;

import dev.autogen.migration.Answer;
import java.util.Optional;

/** Who is asked what only a person can decide. */
public interface Prompt {
  /** Nobody is there. */
  Prompt NOBODY =
      new Prompt() {
        @Override
        public boolean isThere() {
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

  /** Whether there is anybody; nothing is asked otherwise. */
  boolean isThere();

  /** One of the choices. */
  Answer decide(Question question);

  /** SQL on one line; nothing where the found value is right, or the file gets a placeholder. */
  Optional<String> value(ValueQuestion question);
}
