package dev.autogen.compare;

import dev.autogen.DatabaseException;
import dev.autogen.Version;
import dev.autogen.diff.HandwrittenObjects;
import dev.autogen.introspect.CatalogEntryReader;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.normalize.SeedRows;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Migrated;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RecordCache;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaStream;
import dev.autogen.schema.SeedRow;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What the migrations of the folder produce, found by running them on a throw-away server. */
public final class BaseSchema implements AutoCloseable {
  private final MigrationGraph graph;
  private final OnDemandServer scratch;
  private final RecordCache<Migrated> cache;
  private final RecordCache<Schema> rowsCache;
  private final Consumer<String> progress;
  private final boolean foreign;
  private final Set<String> byHand = new TreeSet<>();
  private Optional<ScratchDatabase> replayed = Optional.empty();

  /**
   * Runs nothing yet.
   *
   * @param graph the migrations of the folder, or some of them
   */
  public BaseSchema(Session session, MigrationGraph graph) {
    this.graph = graph;
    scratch = session.scratch();
    progress = session::progress;
    foreign = !session.appliesMigrations();
    cache = new RecordCache<>(Migrated.class, session.settings().cacheFolder(), "migrated");
    rowsCache = new RecordCache<>(Schema.class, session.settings().cacheFolder(), "rows");
  }

  /** What they produce, from the cache if possible. */
  public Migrated read() {
    if (graph.isEmpty()) {
      return Migrated.NOTHING;
    }
    String key = key();
    Optional<Migrated> known = cache.find(key);
    if (known.isPresent()) {
      progress.accept("what the migrations produce from the cache");
      return known.get();
    }
    try (Connection connection = database().connect()) {
      List<Identifier> namespaces = new ArrayList<>(SchemaReader.namespaces(connection));
      namespaces.removeAll(
          scratch.extensionNamespaces().stream()
              .filter(namespace -> !namespace.equals(QualifiedName.PUBLIC))
              .toList());
      Migrated migrated =
          new Migrated(
              SchemaReader.read(connection, namespaces),
              UnmanagedReader.read(connection, namespaces),
              List.copyOf(byHand),
              CatalogEntryReader.read(connection, namespaces));
      cache.keep(key, migrated);
      return migrated;
    } catch (SQLException e) {
      throw new DatabaseException("cannot read what the migrations produce: " + e.getMessage(), e);
    }
  }

  /** What the migrations produce, with the wanted seed rows that they insert. */
  Schema withRows(Schema migrated, List<SeedRow> wanted) {
    if (wanted.isEmpty() || graph.isEmpty()) {
      return migrated;
    }
    String rowsKey = key() + SchemaStream.hash(new ArrayList<>(wanted)).substring(0, 16);
    Optional<Schema> known = rowsCache.find(rowsKey);
    if (known.isPresent()) {
      return known.get();
    }
    try (Connection connection = database().connect()) {
      Schema schema = SeedRows.added(connection, migrated, wanted);
      rowsCache.keep(rowsKey, schema);
      return schema;
    } catch (SQLException e) {
      throw new DatabaseException("cannot read what the migrations insert: " + e.getMessage(), e);
    }
  }

  /** A throw-away database on which the migrations ran. Copies of it are cheap. */
  public ScratchDatabase database() {
    if (replayed.isEmpty()) {
      long start = System.nanoTime();
      ScratchDatabase database = scratch.newDatabase();
      replayed = Optional.of(database);
      try (Connection connection = database.connect()) {
        MigrationRunner runner =
            new MigrationRunner(connection, new HistoryTable(connection, Version.CURRENT));
        if (foreign) {
          replayNoticingHands(runner, connection);
        } else {
          runner.upgrade(graph.ordered());
        }
      } catch (SQLException e) {
        throw new DatabaseException("cannot run the migrations: " + e.getMessage(), e);
      }
      progress.accept("migrations replayed in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
    return replayed.get();
  }

  /** Runs migrations and reads the schema after each group of hand-written ones. */
  private void replayNoticingHands(MigrationRunner runner, Connection connection) {
    List<Migration> row = new ArrayList<>();
    Schema before = Schema.EMPTY;
    for (Migration migration : graph.ordered()) {
      if (!row.isEmpty() && isByHand(row.get(0)) != isByHand(migration)) {
        before = run(row, before, runner, connection);
        row.clear();
      }
      row.add(migration);
    }
    run(row, before, runner, connection);
  }

  private Schema run(
      List<Migration> row, Schema before, MigrationRunner runner, Connection connection) {
    runner.upgrade(row);
    Schema after = SchemaReader.read(connection, SchemaReader.namespaces(connection));
    if (!row.isEmpty() && isByHand(row.get(0))) {
      byHand.addAll(HandwrittenObjects.between(before, after));
    }
    return after;
  }

  private static boolean isByHand(Migration migration) {
    return migration.hibernateVersion().isEmpty();
  }

  private String key() {
    List<String> parts = new ArrayList<>(List.of(Version.CURRENT, foreign ? "foreign" : "own"));
    scratch.sessionSettings().forEach((name, value) -> parts.add(name + " " + value));
    for (Migration migration : graph.ordered()) {
      parts.add(migration.revision() + " " + migration.checksum());
    }
    return SchemaStream.hash(String.join("\n", parts));
  }

  @Override
  public void close() {
    replayed.ifPresent(ScratchDatabase::close);
  }
}
