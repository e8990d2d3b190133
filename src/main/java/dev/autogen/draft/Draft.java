package dev.autogen.draft;

import dev.autogen.migration.NewFile;
import dev.autogen.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A migration that is not written yet; proven if that was possible.
 *
 * @param notes notes for the developer, a line each
 * @param provenOn where all of it was proven: the throw-away server, and what its databases were
 */
public record Draft(List<NewFile> files, Plan plan, List<String> notes, Optional<String> provenOn) {
  public Draft {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
  }

  public String fileName() {
    return files.get(0).name();
  }

  /** The text of its files; if there are several, each below a line with its name. */
  public String text() {
    return files.size() == 1
        ? files.get(0).text()
        : files.stream()
            .map(file -> "-- " + file.name() + "\n" + file.text())
            .collect(Collectors.joining("\n"));
  }

  public Draft with(String note) {
    return new Draft(
        files, plan, Stream.concat(notes.stream(), Stream.of(note)).toList(), provenOn);
  }

  /**
   * The draft after its proof.
   *
   * @param unproven what was not proven, a line each
   */
  public Draft provenOn(String server, List<String> unproven) {
    return new Draft(
        files,
        plan,
        Stream.concat(notes.stream(), unproven.stream()).toList(),
        unproven.isEmpty() ? Optional.of(server) : Optional.empty());
  }

  /**
   * The draft after its proof on a copy of the user's database.
   *
   * @param unproven what was not proven, a line each
   * @param notCovered what the copy lacks
   */
  public Draft provenOnCopy(List<String> unproven, List<String> notCovered) {
    if (!unproven.isEmpty()) {
      return new Draft(
          files, plan, Stream.concat(notes.stream(), unproven.stream()).toList(), provenOn);
    }
    String words =
        ", and on a copy of the database"
            + (notCovered.isEmpty() ? "" : "; not covered: " + String.join(", ", notCovered));
    return new Draft(files, plan, notes, provenOn.map(server -> server + words));
  }
}
