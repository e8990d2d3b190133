package dev.autogen.proof;

import dev.autogen.Version;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.Target;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.schema.Identifier;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proves the migrations of a folder one after the other on a growing throw-away database. */
public final class FolderProof {
  private final MigrationGraph graph;
  private final OnDemandServer scratch;

  public FolderProof(MigrationGraph graph, OnDemandServer scratch) {
    this.graph = graph;
    this.scratch = scratch;
  }

  public List<String> of(List<String> revisions, ProofListener listener) {
    Set<String> wanted = new HashSet<>();
    for (String revision : revisions) {
      wanted.add(Target.parse(revision).migration(graph).revision());
    }
    List<String> notes = new ArrayList<>();
    if (graph.isEmpty()) {
      return notes;
    }
    try (ScratchDatabase grown = scratch.newDatabase()) {
      for (Migration migration : graph.ordered()) {
        if (wanted.isEmpty() || wanted.contains(migration.revision())) {
          List<String> open = prove(migration, grown);
          open.forEach(note -> notes.add(migration.file().getFileName() + ": " + note));
          if (open.isEmpty()) {
            listener.proven(migration, locks(migration, grown, listener));
          }
        }
        apply(migration, grown);
      }
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
    return notes;
  }

  private List<String> prove(Migration migration, ScratchDatabase grown) throws SQLException {
    try (ScratchDatabase copy = scratch.server().createDatabase(grown);
        Connection connection = copy.connect()) {
      List<Identifier> namespaces = SchemaReader.namespaces(connection);
      return Proof.of(connection, migration, Optional.empty(), namespaces, Version.CURRENT);
    }
  }

  private List<MigrationLocks.Line> locks(
      Migration migration, ScratchDatabase grown, ProofListener listener) throws SQLException {
    if (!listener.wantsLocks()) {
      return List.of();
    }
    try (ScratchDatabase copy = scratch.server().createDatabase(grown)) {
      return MigrationLocks.of(migration, copy);
    }
  }

  /** Runs a migration on a database that the next one starts from. */
  public static void apply(Migration migration, ScratchDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      new MigrationRunner(connection, new HistoryTable(connection, Version.CURRENT))
          .upgrade(List.of(migration));
    }
  }
}
