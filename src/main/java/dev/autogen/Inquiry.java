package dev.autogen;

import dev.autogen.migration.Answer;

/** Somebody who is there to be asked. */
public interface Inquiry {
  /** One of the choices. */
  Answer decide(Question question);
}
