package dev.autogen.draft;

import dev.autogen.compare.BaseSchema;
import dev.autogen.migration.Migration;
import dev.autogen.migration.Target;
import dev.autogen.proof.FolderProof;
import dev.autogen.proof.LiveProof;
import dev.autogen.proof.ProofListener;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proves the files of the folder again. */
public final class Verification {
  private final Session session;
  private final BaseSchema base;

  /**
   * Proves nothing yet.
   *
   * @param base what the migrations produce
   */
  public Verification(Session session, BaseSchema base) {
    this.session = session;
    this.base = base;
  }

  /**
   * Proves migrations from nothing, each on the result of the earlier ones, and the pending ones
   * also on a copy of the database.
   *
   * @param revisions those to prove; all if none is given
   * @return what was left unproven, a line each
   */
  public List<String> of(List<String> revisions, ProofListener listener) {
    if (session.hasDatabase()) {
      session.scratch().standFor(session.database().info());
    }
    List<String> notes =
        new ArrayList<>(
            new FolderProof(session.migrations(), session.scratch()).of(revisions, listener));
    if (session.hasDatabase()) {
      notes.addAll(onCopy(revisions, listener));
    }
    return notes;
  }

  private List<String> onCopy(List<String> revisions, ProofListener listener) {
    if (!session.appliesMigrations()) {
      return List.of(
          "not proven on a copy of the database: autogen does not know which migrations are pending there");
    }
    Set<String> wanted =
        revisions.stream()
            .map(it -> Target.parse(it).migration(session.migrations()).revision())
            .collect(Collectors.toSet());
    List<Migration> pending = MigrationStatus.of(session).pending();
    if (pending.stream().noneMatch(it -> isWanted(it, wanted))) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    try (LiveProof proof =
        LiveProof.of(session.database().connection(), namespaces(), session.scratch().server())) {
      for (Migration migration : pending) {
        if (isWanted(migration, wanted)) {
          List<String> open = proof.prove(migration, Optional.empty());
          open.forEach(note -> notes.add(migration.file().getFileName() + ": " + note));
          if (open.isEmpty()) {
            listener.provenOnCopy(migration, proof.notCovered());
          }
        } else {
          proof.apply(List.of(migration));
        }
      }
    }
    return notes;
  }

  private static boolean isWanted(Migration migration, Set<String> wanted) {
    return wanted.isEmpty() || wanted.contains(migration.revision());
  }

  private Set<Identifier> namespaces() {
    Set<Identifier> namespaces = new LinkedHashSet<>(Set.of(QualifiedName.PUBLIC));
    namespaces.addAll(base.read().schema().namespaces());
    session.settings().model().schemas().forEach(it -> namespaces.add(new Identifier(it)));
    return namespaces;
  }
}
