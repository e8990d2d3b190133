package dev.autogen.draft;

import dev.autogen.DatabaseException;
import dev.autogen.UsageException;
import dev.autogen.Version;
import dev.autogen.compare.BaseSchema;
import dev.autogen.compare.Comparison;
import dev.autogen.compare.ModelComparison;
import dev.autogen.compare.UnknownTypes;
import dev.autogen.config.Settings;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.proof.FolderProof;
import dev.autogen.proof.Proof;
import dev.autogen.schema.Identifier;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.source.EntitySources;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Proves drafts on a throw-away database in the state that they start from. */
public final class DraftProof {
  private final Settings settings;
  private final DraftWriter writer;
  private final MigrationFolder folder;
  private final OnDemandServer scratch;
  private final BaseSchema base;
  private final Consumer<String> talk;

  public DraftProof(
      Settings settings,
      DraftWriter writer,
      MigrationFolder folder,
      OnDemandServer scratch,
      BaseSchema base,
      Consumer<String> talk) {
    this.settings = settings;
    this.writer = writer;
    this.folder = folder;
    this.scratch = scratch;
    this.base = base;
    this.talk = talk;
  }

  /**
   * Proves drafts, each on top of the one before.
   *
   * @return the same drafts, each with its proof or with the reason why there is none
   * @throws DatabaseException if one does not do what it should
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
          proven.add(draft.with("not proven, as the one before it is not"));
        } else if (last) {
          proven.add(proven(draft, true, comparison, database));
        } else {
          try (ScratchDatabase copy = scratch.server().createDatabase(database)) {
            proven.add(proven(draft, false, comparison, copy));
          }
          if (proven.get(proven.size() - 1).provenOn().isPresent()) {
            FolderProof.apply(folder.parse(draft.files()), database);
          }
        }
      }
    } catch (SQLException e) {
      throw new DatabaseException("the throw-away database failed: " + e.getMessage(), e);
    }
    String server = scratch.server().describe();
    talk.accept("proven on " + server + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    return proven;
  }

  private Draft proven(Draft draft, boolean last, Comparison comparison, ScratchDatabase database)
      throws SQLException {
    Migration migration = folder.parse(draft.files());
    try (Connection connection = database.connect()) {
      return draft.provenOn(
          scratch.server().describe(),
          Proof.of(
              connection,
              migration,
              Optional.of(comparison.target()).filter(target -> last),
              Optional.of(comparison.target()),
              ModelComparison.namespaces(settings, comparison.model(), comparison.before()),
              Version.CURRENT));
    } catch (DatabaseException e) {
      if (scratch.missingExtensions().isEmpty()) {
        throw writer.blame(e, draft, comparison);
      }
      return draft.with(
          "not proven, as %s has no extension %s: %s"
              .formatted(
                  scratch.server().describe(),
                  scratch.missingExtensions().stream()
                      .map(Identifier::value)
                      .sorted()
                      .collect(Collectors.joining(", ")),
                  e.getMessage()));
    }
  }

  /** Says which property asks for a type that the server lacks, before a statement fails. */
  private void requireTypes(Comparison comparison) {
    UnknownTypes types = UnknownTypes.in(comparison.before(), comparison.target());
    if (types.isEmpty()) {
      return;
    }
    try (ScratchDatabase database =
            comparison.live()
                ? scratch.newDatabase()
                : scratch.server().createDatabase(base.database());
        Connection connection = database.connect()) {
      List<String> missing =
          types.missing(
              connection,
              scratch.server().describe(),
              comparison.model(),
              EntitySources.in(settings.sources()));
      if (!missing.isEmpty() && scratch.missingExtensions().isEmpty()) {
        throw new UsageException(String.join("\n", missing));
      }
    } catch (SQLException e) {
      throw new DatabaseException("the throw-away database failed: " + e.getMessage(), e);
    }
  }

  /** A throw-away database in the state that the migration starts from. */
  private ScratchDatabase startingPoint(Comparison comparison) {
    return comparison.live() || !comparison.unmanaged().isEmpty()
        ? StartingPoint.of(
            comparison.before(), comparison.remembered(), comparison.renaming(), scratch)
        : scratch.server().createDatabase(base.database());
  }
}
