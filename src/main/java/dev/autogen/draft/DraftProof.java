package dev.autogen.draft;

import dev.autogen.DatabaseException;
import dev.autogen.UsageException;
import dev.autogen.Version;
import dev.autogen.compare.BaseSchema;
import dev.autogen.compare.Comparison;
import dev.autogen.compare.ComparisonInput;
import dev.autogen.compare.UnknownTypes;
import dev.autogen.migration.Migration;
import dev.autogen.proof.FolderProof;
import dev.autogen.proof.LiveProof;
import dev.autogen.proof.Proof;
import dev.autogen.schema.Identifier;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Proves drafts on a throw-away database in the state that they start from. */
public final class DraftProof {
  private final Session session;
  private final BaseSchema base;
  private final DraftWriter writer;

  /**
   * Creates a proof for the drafts of a writer.
   *
   * @param base what the existing migrations produce
   */
  public DraftProof(Session session, BaseSchema base, DraftWriter writer) {
    this.session = session;
    this.base = base;
    this.writer = writer;
  }

  /**
   * Proves drafts, each on top of the one before.
   *
   * @return the same drafts, each with its proof or the reason for its absence
   * @throws DatabaseException if the proof of one fails
   */
  public List<Draft> of(List<Draft> drafts, Comparison comparison) {
    long start = System.nanoTime();
    requireTypes(comparison);
    List<Draft> proven = new ArrayList<>();
    try (ScratchDatabase database = startingPoint(comparison)) {
      for (Draft draft : drafts) {
        boolean last = proven.size() == drafts.size() - 1;
        boolean waits = !proven.isEmpty() && proven.get(proven.size() - 1).provenOn().isEmpty();
        if (waits) {
          proven.add(draft.with("not proven, because the migration before it was not proven"));
        } else if (last) {
          proven.add(proven(draft, true, comparison, database));
        } else {
          try (ScratchDatabase copy = session.scratch().copyOf(database)) {
            proven.add(proven(draft, false, comparison, copy));
          }
          if (proven.get(proven.size() - 1).provenOn().isPresent()) {
            FolderProof.apply(session.folder().parse(draft.files()), database);
          }
        }
      }
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
    String server = session.scratch().server().describe();
    session.progress("proven on " + server + " in " + millisSince(start) + " ms");
    return session.hasDatabase() ? onCopy(proven, comparison) : proven;
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** Proves them again on a copy of the user's database, with what only that has. */
  private List<Draft> onCopy(List<Draft> drafts, Comparison comparison) {
    if (drafts.stream().anyMatch(draft -> draft.provenOn().isEmpty())) {
      return drafts;
    }
    long start = System.nanoTime();
    List<Draft> proven = new ArrayList<>();
    try (LiveProof proof =
        LiveProof.of(
            session.database().connection(),
            ComparisonInput.namespaces(session.settings(), comparison.model(), comparison.before()),
            session.scratch().server())) {
      long copied = millisSince(start);
      if (session.appliesMigrations()) {
        proof.apply(comparison.pending());
      } else {
        proof.require(base.read().schema());
      }
      for (Draft draft : drafts) {
        proven.add(
            draft.provenOnCopy(
                proof.prove(
                    session.folder().parse(draft.files()), Optional.of(comparison.target())),
                proof.notCovered()));
      }
      session.progress(
          "database copied without rows in %d ms, proven on the copy in %d ms"
              .formatted(copied, millisSince(start) - copied));
    }
    return proven;
  }

  private Draft proven(Draft draft, boolean last, Comparison comparison, ScratchDatabase database)
      throws SQLException {
    Migration migration = session.folder().parse(draft.files());
    try (Connection connection = database.connect()) {
      return draft.provenOn(
          session.scratch().server().describe(),
          Proof.of(
              connection,
              migration,
              Optional.of(comparison.target()).filter(target -> last),
              Optional.of(comparison.target()),
              ComparisonInput.namespaces(
                  session.settings(), comparison.model(), comparison.before()),
              Version.CURRENT));
    } catch (DatabaseException e) {
      if (session.scratch().missingExtensions().isEmpty()) {
        throw writer.blame(e, draft, comparison);
      }
      return draft.with(
          "not proven, because %s lacks the extension %s: %s"
              .formatted(
                  session.scratch().server().describe(),
                  session.scratch().missingExtensions().stream()
                      .map(Identifier::value)
                      .sorted()
                      .collect(Collectors.joining(", ")),
                  e.getMessage()));
    }
  }

  /** Names the property whose type the server lacks, before a statement fails. */
  private void requireTypes(Comparison comparison) {
    UnknownTypes types = UnknownTypes.in(comparison.before(), comparison.target());
    if (types.isEmpty()) {
      return;
    }
    try (ScratchDatabase database =
            comparison.start().live()
                ? session.scratch().newDatabase()
                : session.scratch().copyOf(base.database());
        Connection connection = database.connect()) {
      List<String> missing =
          types.missing(
              connection,
              session.scratch().server().describe(),
              comparison.model(),
              writer.sources());
      if (!missing.isEmpty() && session.scratch().missingExtensions().isEmpty()) {
        throw new UsageException(String.join("\n", missing));
      }
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  /** A throw-away database in the state that the migration starts from. */
  private ScratchDatabase startingPoint(Comparison comparison) {
    return comparison.start().live() || !comparison.unmanaged().objects().isEmpty()
        ? StartingPoint.of(comparison, base, session.scratch())
        : session.scratch().copyOf(base.database());
  }
}
