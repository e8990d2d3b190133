package dev.autogen.compare;

import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import dev.autogen.state.StatusProblem;
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
public record DatabaseStatus(
    MigrationStatus status, Optional<List<String>> drift, Optional<String> unseen) {
  /** What leaves nobody knowing which schema the database should have. */
  private static final Set<StatusProblem.Kind> OPEN =
      EnumSet.complementOf(EnumSet.of(StatusProblem.Kind.CHANGED));

  /** Of the database of a session. */
  public static DatabaseStatus of(Session session) {
    MigrationStatus status = MigrationStatus.of(session);
    if (!session.scratch().isAllowed()) {
      return unseen(status, "it needs a throw-away server, and scratch=none disables that");
    }
    if (status.problems().stream().anyMatch(problem -> OPEN.contains(problem.kind()))) {
      return unseen(status, "resolve the problems first");
    }
    return new DatabaseStatus(status, Optional.of(new Drift(session).of(status)), Optional.empty());
  }

  private static DatabaseStatus unseen(MigrationStatus status, String why) {
    return new DatabaseStatus(
        status, Optional.empty(), Optional.of("drift was not checked: " + why));
  }
}
