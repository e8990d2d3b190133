package dev.autogen.migration;

import java.util.List;
import java.util.Optional;

/**
 * What the header of a migration says.
 *
 * @param revision its id, the UTC second of its creation
 * @param parents the parent revisions: none for the first, several for a merge
 * @param replaces the squashed revisions that it replaces
 * @param hibernateVersion the Hibernate that read the model, where the header names one
 */
public record MigrationHeader(
    String revision,
    List<String> parents,
    List<String> replaces,
    String message,
    Optional<String> hibernateVersion) {
  public MigrationHeader {
    parents = List.copyOf(parents);
    replaces = List.copyOf(replaces);
  }
}
