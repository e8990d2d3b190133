package dev.autogen.compare;

import dev.autogen.diff.Managed;
import dev.autogen.diff.NameMatching;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.diff.SequenceOwners;
import dev.autogen.introspect.ReadOnlyDatabase;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.normalize.Normalization;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Changes made by hand to objects that the migrations created. */
public final class Drift {
  private final Session session;

  public Drift(Session session) {
    this.session = session;
  }

  /**
   * Compares a database with what its applied migrations produce on a throw-away server. Objects
   * that they did not create are not drift.
   *
   * @return the changes, a line each
   */
  List<String> of(MigrationStatus status) {
    Connection database = session.database().connection();
    session.scratch().standFor(session.database().info());
    MigrationGraph applied = new MigrationGraph(status.inEffect());
    try (BaseSchema base = new BaseSchema(session, applied)) {
      Schema produced = base.read().schema();
      Schema found = SchemaReader.read(database, namespaces(produced));
      Schema named = NameMatching.applyToAll(settled(database, base, produced, found), found);
      Schema managed = Managed.of(found, named, named).schema();
      return SchemaDiff.between(SequenceOwners.apply(named, managed), managed).stream()
          .map(Operation::summary)
          .toList();
    }
  }

  /** A read-only database cannot create temporary tables, either. */
  private static Schema settled(
      Connection database, BaseSchema base, Schema produced, Schema found) {
    if (!ReadOnlyDatabase.is(database)) {
      return Normalization.normalize(database, produced, found);
    }
    if (!Normalization.needsServer(produced, found)) {
      return Normalization.completed(produced, found);
    }
    try (Connection beside = base.database().connect()) {
      return Normalization.normalize(beside, produced, found, produced);
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }

  private Set<Identifier> namespaces(Schema produced) {
    Set<Identifier> namespaces = new LinkedHashSet<>(Set.of(QualifiedName.PUBLIC));
    namespaces.addAll(produced.namespaces());
    session.settings().model().schemas().forEach(name -> namespaces.add(new Identifier(name)));
    return namespaces;
  }
}
