package dev.autogen;

import dev.autogen.migration.Trouble;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a database stands, and whether it is what its migrations made of it.
 *
 * @param drift what was changed since by hand, a line each; nothing where that was not looked at
 * @param unseen why it was not looked at
 */
public record Status(Standing standing, Optional<List<String>> drift, Optional<String> unseen) {
  /** What leaves nobody knowing which schema the database should have. */
  private static final Set<Trouble.Kind> OPEN =
      EnumSet.complementOf(EnumSet.of(Trouble.Kind.CHANGED));

  static Status of(LiveDatabase database, Standing standing, Drift drift, boolean scratchAllowed) {
    if (!scratchAllowed) {
      return unseen(standing, "scratch=none forbids the throw-away server that it takes");
    }
    if (standing.troubles().stream().anyMatch(trouble -> OPEN.contains(trouble.kind()))) {
      return unseen(standing, "the history has to be in order first");
    }
    return new Status(
        standing, Optional.of(drift.of(database.connection(), standing)), Optional.empty());
  }

  private static Status unseen(Standing standing, String why) {
    return new Status(standing, Optional.empty(), Optional.of("drift not looked at: " + why));
  }
}
