package dev.autogen.branch;

import dev.autogen.RefusedException;
import dev.autogen.draft.Draft;
import dev.autogen.draft.DraftWriter;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.MigrationRange;
import dev.autogen.migration.RevisionIds;
import dev.autogen.migration.Target;
import dev.autogen.proof.FolderProof;
import dev.autogen.proof.ProofListener;
import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Merge, rebase and squash: each new order is proven before a file is written. */
public final class Branches {
  private final Session session;
  private final MigrationGraph graph;

  public Branches(Session session) {
    this.session = session;
    graph = session.migrations();
  }

  /**
   * Drafts an empty migration that follows all heads.
   *
   * @param message its name; empty for the names of the heads
   * @param prove whether the branches are run in both orders first
   * @return empty if there are fewer than two heads
   * @throws RefusedException if the branches are in conflict
   */
  public Optional<Draft> merge(String message, boolean prove, Clock clock) {
    if (graph.heads().size() < 2) {
      return Optional.empty();
    }
    String called = message.isEmpty() ? Merge.message(graph) : message;
    Draft draft = new DraftWriter(session, clock).empty(called, graph.heads());
    if (!proves(prove)) {
      return Optional.of(draft);
    }
    new Merge(graph, session.scratch()).prove();
    return Optional.of(draft.provenOn(session.scratch().server().describe(), List.of()));
  }

  /**
   * Moves migrations that are not applied yet after others, and changes their files.
   *
   * @param revision one of them
   * @param onto the migration to move after; default: the only other head
   * @param prove whether the new order is proven first
   * @return the moved migrations
   * @throws RefusedException if the database has applied one of them
   */
  public List<Migration> rebase(
      String revision, Optional<String> onto, boolean prove, Clock clock) {
    Optional<MigrationStatus> database =
        session.hasDatabase() ? Optional.of(MigrationStatus.of(session)) : Optional.empty();
    Rebase.Result result =
        new Rebase(graph, database, new RevisionIds(graph, clock))
            .of(Target.parse(revision), onto.map(Target::parse));
    MigrationGraph after = result.edit().after(graph);
    if (proves(prove)) {
      new FolderProof(after, session.scratch()).of(result.moved(), ProofListener.SILENT);
    }
    result.edit().apply();
    return result.moved().stream().map(after::migration).toList();
  }

  /**
   * Replaces a line of migrations by one file, and removes the old files.
   *
   * @param range from the first to the last, both included
   * @param message the name of the new migration; empty for a name made of the old ones
   * @param backfills values for existing rows that the old files had
   * @param keepData whether statements that change rows are kept
   * @return the new file
   * @throws RefusedException if something would be lost
   */
  public Path squash(
      MigrationRange range, String message, List<Answer> backfills, boolean keepData, Clock clock) {
    Squash.Result result =
        new Squash(session, clock).of(new Squash.Request(range, message, backfills, keepData));
    result.edit().apply();
    return result.file();
  }

  /** Whether the new order is proven. */
  public boolean proves(boolean wanted) {
    return wanted && session.scratch().isAllowed();
  }
}
