package dev.autogen.compare;

import dev.autogen.Version;
import dev.autogen.normalize.Normalization;
import dev.autogen.schema.CatalogEntry;
import dev.autogen.schema.Migrated;
import dev.autogen.schema.RecordCache;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaStream;
import dev.autogen.schema.SeedRow;
import dev.autogen.schema.UnmanagedObjects;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The schema that the migrations produce, with the throw-away server on which they were replayed.
 */
final class MigratedSchema implements ExistingSchema {
  private final Session session;
  private final BaseSchema base;
  private final Migrated migrated;

  MigratedSchema(Session session, BaseSchema base) {
    this.session = session;
    this.base = base;
    migrated = base.read();
  }

  Migrated migrated() {
    return migrated;
  }

  @Override
  public Schema schema() {
    return migrated.schema();
  }

  @Override
  public UnmanagedObjects others() {
    return migrated.unmanaged();
  }

  @Override
  public List<CatalogEntry> entries() {
    return migrated.entries();
  }

  @Override
  public Schema withRows(List<SeedRow> wanted) {
    return base.withRows(migrated.schema(), wanted);
  }

  /** The result is cached, because it needs a server. */
  @Override
  public Schema normalize(Schema target, Schema renamed) {
    if (!Normalization.needsServer(target, renamed)) {
      return Normalization.completed(target, renamed);
    }
    RecordCache<Schema> cache =
        new RecordCache<>(Schema.class, session.settings().cacheFolder(), "normalized");
    String key =
        SchemaStream.hash(
            String.join(
                "\n",
                Version.CURRENT,
                SchemaStream.hash(target),
                SchemaStream.hash(renamed),
                SchemaStream.hash(migrated.schema())));
    return cache
        .find(key)
        .map(
            known -> {
              session.progress("normalized model from the cache");
              return known;
            })
        .orElseGet(
            () -> {
              Schema normalized = normalizeOnServer(target, renamed);
              cache.keep(key, normalized);
              return normalized;
            });
  }

  private Schema normalizeOnServer(Schema target, Schema renamed) {
    long start = System.nanoTime();
    try (Connection connection = base.database().connect()) {
      Schema normalized = Normalization.normalize(connection, target, renamed, migrated.schema());
      session.progress("model normalized in " + (System.nanoTime() - start) / 1_000_000 + " ms");
      return normalized;
    } catch (SQLException e) {
      throw ScratchDatabase.failure(e);
    }
  }
}
