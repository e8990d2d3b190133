package dev.autogen;

import dev.autogen.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A migration that is made and, where that could be, proven, but not written yet.
 *
 * @param notes what the developer should know, a line each
 * @param provenOn the server that all of it was proven on
 */
public record Draft(
    String fileName, String text, Plan plan, List<String> notes, Optional<String> provenOn) {
  public Draft {
    notes = List.copyOf(notes);
  }

  Draft with(String note) {
    return new Draft(
        fileName, text, plan, Stream.concat(notes.stream(), Stream.of(note)).toList(), provenOn);
  }

  /**
   * The draft after its proof.
   *
   * @param unproven what was left out, a line each
   */
  Draft provenOn(String server, List<String> unproven) {
    return new Draft(
        fileName,
        text,
        plan,
        Stream.concat(notes.stream(), unproven.stream()).toList(),
        unproven.isEmpty() ? Optional.of(server) : Optional.empty());
  }
}
