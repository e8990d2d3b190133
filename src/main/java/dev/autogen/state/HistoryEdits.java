package dev.autogen.state;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import dev.autogen.introspect.ReadOnlyDatabase;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.Target;
import dev.autogen.run.AppliedMigration;
import dev.autogen.run.HistoryRepair;
import dev.autogen.run.RunnerLock;
import dev.autogen.session.LiveDatabase;
import dev.autogen.session.Session;
import dev.autogen.state.StatusProblem.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes the history of a database without running a migration. */
public final class HistoryEdits {
  private final Session session;
  private final MigrationGraph graph;

  public HistoryEdits(Session session) {
    this.session = session;
    graph = session.migrations();
  }

  /** How a partially applied migration was completed by hand. */
  public enum Outcome {
    /** Its upgrade was finished. */
    APPLIED,
    /** It was undone. */
    REVERTED
  }

  /** Asks the user for the outcome. */
  public interface OutcomeQuestion {
    /** Empty if the user does not know it. */
    Optional<Outcome> of(StatusProblem problem);
  }

  private interface Change {
    List<String> make(List<AppliedMigration> history, HistoryRepair repair) throws SQLException;
  }

  private List<String> change(Change change) {
    LiveDatabase database = session.database();
    try (RunnerLock lock = database.lock();
        Connection connection = database.openAnother()) {
      ReadOnlyDatabase.refuse(connection);
      // After the first change the database has its own history, so the notes are read before.
      List<String> lines = new ArrayList<>(lock.read(() -> database.history().notes()));
      HistoryRepair repair = new HistoryRepair(connection, database.history(connection));
      repair.inTransaction(() -> lines.addAll(change.make(database.applied(), repair)));
      return lines;
    } catch (SQLException e) {
      throw new DatabaseException("cannot close the connection: " + e.getMessage(), e);
    }
  }

  /**
   * Records that the database is at a migration: its ancestors count as applied, its descendants do
   * not, and other branches do not change.
   *
   * @param purge whether the whole history is deleted first, also unknown revisions
   * @return the changes, a line each
   * @throws RefusedException if the history belongs to other files and is not purged
   */
  public List<String> stamp(Target target, boolean purge) {
    Set<String> wanted = target.inEffect(graph);
    return change(
        (history, repair) -> {
          MigrationStatus status = new MigrationStatus(graph, purge ? List.of() : history);
          requireFiles(status);
          List<String> lines = new ArrayList<>();
          if (purge && !history.isEmpty()) {
            repair.deleteAll();
            lines.add("deleted the whole history");
          }
          replace(status, repair);
          for (String revision : following(target)) {
            Migration migration = graph.migration(revision);
            if (status.applied(migration).isPresent()) {
              repair.delete(revision);
              lines.add("removed " + words(migration));
            }
          }
          for (Migration migration : graph.ordered()) {
            boolean missing =
                status.applied(migration).filter(AppliedMigration::isComplete).isEmpty();
            if (missing && wanted.contains(migration.revision())) {
              repair.markApplied(migration);
              lines.add("recorded " + words(migration));
            }
          }
          return lines;
        });
  }

  private static void requireFiles(MigrationStatus status) {
    List<String> lines =
        status.problems().stream()
            .filter(it -> it.kind() == Kind.MISSING || it.kind() == Kind.UNKNOWN)
            .map(StatusProblem::sentence)
            .toList();
    if (!lines.isEmpty()) {
      throw new RefusedException(
          String.join("\n", lines)
              + "\nUse autogen stamp --purge to delete the whole history first.");
    }
  }

  private Set<String> following(Target target) {
    Set<String> revisions = new LinkedHashSet<>();
    if (target.kind() == Target.Kind.BASE) {
      graph.ordered().forEach(migration -> revisions.add(migration.revision()));
    } else if (target.kind() == Target.Kind.NAMED) {
      String revision = target.migration(graph).revision();
      revisions.addAll(graph.following(revision));
      revisions.remove(revision);
    }
    return revisions;
  }

  /** Replaces the old migrations by the squashed ones in the history, before something runs. */
  public static void replaceSquashed(MigrationStatus status, HistoryRepair repair) {
    if (!status.replaced().isEmpty()) {
      repair.inTransaction(() -> replace(status, repair));
    }
  }

  private static void replace(MigrationStatus status, HistoryRepair repair) throws SQLException {
    for (Map.Entry<Migration, List<String>> squashed : status.replaced().entrySet()) {
      repair.replace(squashed.getValue(), squashed.getKey());
    }
  }

  /**
   * Repairs the history: accepts deliberate edits, and completes partially applied migrations.
   *
   * @param only the revision to repair, which need not have a file; default: all
   * @param question asks for the outcome of a partially applied migration
   * @return the changes, a line each
   * @throws RefusedException if the outcome is unknown
   */
  public List<String> repair(Optional<String> only, OutcomeQuestion question) {
    return change(
        (history, repair) -> {
          MigrationStatus status = new MigrationStatus(graph, history);
          Optional<String> revision = only.map(it -> revision(it, history));
          List<StatusProblem> problems =
              status.problems().stream()
                  .filter(it -> revision.isEmpty() || it.revision().equals(revision.get()))
                  .toList();
          List<String> lines = new ArrayList<>();
          for (StatusProblem problem : problems) {
            lines.add(repair(problem, status, repair, question));
          }
          return lines;
        });
  }

  /** A revision of the history needs no file, so it is looked up there first. */
  private String revision(String given, List<AppliedMigration> history) {
    return history.stream()
        .map(AppliedMigration::revision)
        .filter(given::equals)
        .findFirst()
        .orElseGet(() -> Target.parse(given).migration(graph).revision());
  }

  private String repair(
      StatusProblem problem, MigrationStatus status, HistoryRepair repair, OutcomeQuestion question)
      throws SQLException {
    String revision = problem.revision();
    boolean whole =
        graph.contains(revision)
            && status
                .applied(graph.migration(revision))
                .filter(AppliedMigration::isComplete)
                .isPresent();
    if (problem.kind() == Kind.CHANGED && whole) {
      repair.acceptChecksum(graph.migration(revision));
      return "accepted the edited " + words(graph.migration(revision)) + " as applied";
    }
    Optional<Outcome> outcome =
        problem.kind() == Kind.PARTIALLY_SQUASHED ? Optional.empty() : question.of(problem);
    if (outcome.isEmpty()) {
      throw new RefusedException(problem.sentence() + "; nothing was changed.");
    }
    if (outcome.get() == Outcome.REVERTED) {
      repair.delete(revision);
      return "removed " + revision;
    }
    if (!graph.contains(revision)) {
      throw new UsageException(
          "revision " + revision + " has no file, so it can only be --as reverted.");
    }
    repair.markApplied(graph.migration(revision));
    return "recorded " + words(graph.migration(revision));
  }

  private static String words(Migration migration) {
    return migration.revision() + "  " + migration.message();
  }
}
