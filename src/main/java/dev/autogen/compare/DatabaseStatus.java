package dev.autogen.compare;

import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import dev.autogen.state.StatusProblem;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The status of the migrations of a database, and its drift.
 *
 * @param drift the changes made by hand, a line each; empty if not checked
 * @param unchecked why it was not checked
 */
public record DatabaseStatus(
    MigrationStatus status, Optional<List<String>> drift, Optional<String> unchecked) {
  /** Problems after which it is unknown which schema the database should have. */
  private static final Set<StatusProblem.Kind> OPEN =
      EnumSet.complementOf(EnumSet.of(StatusProblem.Kind.CHANGED));

  /** Of the database of a session. */
  public static DatabaseStatus of(Session session) {
    MigrationStatus status = MigrationStatus.of(session);
    if (!session.scratch().isAllowed()) {
      return unchecked(status, "scratch=none disables the throw-away server");
    }
    if (status.problems().stream().anyMatch(problem -> OPEN.contains(problem.kind()))) {
      return unchecked(status, "resolve the problems first");
    }
    return new DatabaseStatus(status, Optional.of(new Drift(session).of(status)), Optional.empty());
  }

  private static DatabaseStatus unchecked(MigrationStatus status, String why) {
    return new DatabaseStatus(
        status, Optional.empty(), Optional.of("drift was not checked: " + why));
  }
}
