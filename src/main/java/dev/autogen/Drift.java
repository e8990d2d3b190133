package dev.autogen;

import dev.autogen.config.Settings;
import dev.autogen.diff.Managed;
import dev.autogen.diff.NameMatching;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.settle.Settlement;
import java.sql.Connection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What somebody changed in a database by hand that its migrations had made. */
final class Drift {
  private final Settings settings;
  private final LazyScratch scratch;
  private final Consumer<String> talk;

  Drift(Settings settings, LazyScratch scratch, Consumer<String> talk) {
    this.settings = settings;
    this.scratch = scratch;
    this.talk = talk;
  }

  /**
   * Compares a database with what its applied migrations produce on a throw-away server. What they
   * did not make is nobody's drift.
   *
   * @return what was done to the database since, a line each
   */
  List<String> of(Connection database, Standing standing) {
    scratch.standFor(DatabaseInfo.read(database));
    Schema produced = produced(new MigrationGraph(standing.inEffect()));
    Schema found = SchemaReader.read(database, namespaces(produced));
    Schema settled = Settlement.settle(database, produced, found);
    Schema named = NameMatching.applyToAll(settled, found);
    Schema managed = Managed.of(found, named, named).schema();
    return SchemaDiff.between(named, managed).stream().map(Operation::summary).toList();
  }

  private Schema produced(MigrationGraph applied) {
    try (BaseSchema base = new BaseSchema(applied, scratch, settings.cacheFolder(), talk, false)) {
      return base.read().schema();
    }
  }

  private Set<Identifier> namespaces(Schema produced) {
    Set<Identifier> namespaces = new LinkedHashSet<>(Set.of(QualifiedName.PUBLIC));
    namespaces.addAll(produced.namespaces());
    settings.schemas().forEach(name -> namespaces.add(new Identifier(name)));
    return namespaces;
  }
}
