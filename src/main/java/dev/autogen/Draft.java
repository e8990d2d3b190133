package dev.autogen;

import dev.autogen.plan.Plan;
import java.util.List;

/**
 * A migration that is made and, where that could be, proven, but not written yet.
 *
 * @param notes what the developer should know, a line each
 */
public record Draft(String fileName, String text, Plan plan, List<String> notes) {
  public Draft {
    notes = List.copyOf(notes);
  }
}
