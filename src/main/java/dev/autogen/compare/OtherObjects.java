package dev.autogen.compare;

import dev.autogen.introspect.CatalogEntryReader;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.schema.CatalogEntry;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Migrated;
import dev.autogen.schema.Model;
import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The objects of a database that no applied migration created, while some are still pending. */
final class OtherObjects {
  private final Session session;
  private final MigrationStatus status;

  OtherObjects(Session session, MigrationStatus status) {
    this.session = session;
    this.status = status;
  }

  /**
   * Adds the names of these objects to what all migrations produce. What a pending migration drops
   * is none of them: the applied ones are replayed if something may be.
   */
  Migrated besides(Migrated all, Model model) {
    Set<Identifier> namespaces =
        ComparisonInput.namespaces(session.settings(), model, all.schema());
    List<CatalogEntry> entries =
        new ArrayList<>(CatalogEntryReader.read(session.database().connection(), namespaces));
    entries.removeAll(all.entries());
    if (!entries.isEmpty() && !status.inEffect().isEmpty()) {
      try (BaseSchema applied = new BaseSchema(session, new MigrationGraph(status.inEffect()))) {
        entries.removeAll(applied.read().entries());
      }
    }
    return all.withEntries(entries);
  }
}
