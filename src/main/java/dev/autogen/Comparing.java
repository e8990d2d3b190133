package dev.autogen;

import dev.autogen.config.Settings;
import dev.autogen.diff.Managed;
import dev.autogen.diff.NameMatching;
import dev.autogen.diff.Renaming;
import dev.autogen.entity.ClassPathDiscovery;
import dev.autogen.entity.EntityModelReader;
import dev.autogen.entity.EntityRequest;
import dev.autogen.entity.SpringNaming;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.run.HistoryTable;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Model;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RecordCache;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaStream;
import dev.autogen.settle.Settlement;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads both sides, the model while the other is read, and brings them into one spelling and one
 * set of names.
 */
final class Comparing {
  /** The dialect that Hibernate is told when there is no database to ask. */
  private static final int NEWEST_POSTGRES = 18;

  private final Settings settings;
  private final MigrationGraph graph;
  private final LazyScratch scratch;
  private final BaseSchema base;
  private final Consumer<String> talk;

  Comparing(
      Settings settings,
      MigrationGraph graph,
      LazyScratch scratch,
      BaseSchema base,
      Consumer<String> talk) {
    this.settings = settings;
    this.graph = graph;
    this.scratch = scratch;
    this.base = base;
    this.talk = talk;
  }

  /**
   * What a new migration is the difference of: a database that is behind is as good as the
   * migrations it waits for, because the new one comes after them.
   */
  Comparison forMigration(List<String> renames) {
    return settings.url().isEmpty() || isBehind(settings.url().get())
        ? withMigrations(renames)
        : withDatabase(settings.url().get(), renames);
  }

  private boolean isBehind(String url) {
    try (LiveDatabase database = LiveDatabase.open(settings, url)) {
      Standing standing =
          new Standing(graph, new HistoryTable(database.connection(), Version.CURRENT).read());
      standing.requireKnown();
      return !standing.pending().isEmpty();
    }
  }

  Comparison withDatabase(String url, List<String> renames) {
    try (LiveDatabase database = LiveDatabase.open(settings, url)) {
      Connection connection = database.connection();
      DatabaseInfo info = DatabaseInfo.read(connection);
      scratch.wantMajor(info.majorVersion());
      Standing standing = new Standing(graph, new HistoryTable(connection, Version.CURRENT).read());
      standing.requireKnown();
      Supplier<Model> reader = startReadingModel(info.majorVersion());
      Schema migrated = base.schema();
      Model model = reader.get();
      Schema live = SchemaReader.read(connection, namespaces(settings, model, migrated));
      talk.accept(live.tables().size() + " tables in the database");
      Renaming renaming = Renaming.of(renames, live, model.schema());
      Schema renamed = renaming.applyTo(live);
      Schema target = named(model, Settlement.settle(connection, model.schema(), renamed), renamed);
      Managed managed = Managed.of(renamed, target, renaming.applyTo(migrated));
      return new Comparison(
          model,
          managed.schema(),
          target,
          renaming,
          managed.unmanaged(),
          standing.pending(),
          sizes(info),
          true,
          info.majorVersion());
    }
  }

  Comparison withMigrations(List<String> renames) {
    Supplier<Model> reader = startReadingModel(NEWEST_POSTGRES);
    Schema migrated = base.schema();
    Model model = reader.get();
    Renaming renaming = Renaming.of(renames, migrated, model.schema());
    Schema before = renaming.applyTo(migrated);
    Schema target = named(model, settleOnScratch(model.schema(), before), before);
    return new Comparison(
        model,
        before,
        target,
        renaming,
        List.of(),
        List.of(),
        TableSizes.UNKNOWN,
        false,
        NEWEST_POSTGRES);
  }

  private Supplier<Model> startReadingModel(int postgresMajor) {
    List<Path> classPath =
        new ClassPathDiscovery(settings.directory(), settings.cacheFolder(), talk)
            .find(settings.classPath());
    Map<String, String> hibernate = new HashMap<>(SpringNaming.defaults(classPath));
    hibernate.putAll(settings.hibernate());
    return new EntityModelReader(talk)
        .start(
            new EntityRequest(
                classPath,
                settings.entities(),
                settings.mappings(),
                hibernate,
                postgresMajor,
                settings.schemas().isEmpty()
                    ? QualifiedName.PUBLIC.value()
                    : settings.schemas().get(0),
                settings.cacheFolder(),
                BundledHibernate.jars()));
  }

  /**
   * Without a database the spelling is settled where the migrations were replayed; what came of it
   * is remembered.
   */
  private Schema settleOnScratch(Schema target, Schema before) {
    if (!Settlement.isNeeded(target, before)) {
      return Settlement.decided(target, before);
    }
    RecordCache<Schema> cache = new RecordCache<>(Schema.class, settings.cacheFolder(), "settled");
    String key = SchemaStream.hash(target) + SchemaStream.hash(before).substring(0, 16);
    Optional<Schema> known = cache.find(key);
    if (known.isPresent()) {
      talk.accept("settled spelling from the cache");
      return known.get();
    }
    try (Connection connection = base.database().connect()) {
      long start = System.nanoTime();
      Schema settled = Settlement.settle(connection, target, before);
      talk.accept("spelling settled in " + (System.nanoTime() - start) / 1_000_000 + " ms");
      cache.keep(key, settled);
      return settled;
    } catch (SQLException e) {
      throw new DatabaseException("the throw-away database failed: " + e.getMessage(), e);
    }
  }

  static Schema named(Model model, Schema target, Schema before) {
    return NameMatching.apply(target, model.generatedNames(), before);
  }

  /**
   * The namespaces that count: those of the model, of the migrations, and what the user names
   * besides.
   */
  static Set<Identifier> namespaces(Settings settings, Model model, Schema migrated) {
    Set<Identifier> namespaces = new LinkedHashSet<>(Set.of(QualifiedName.PUBLIC));
    namespaces.addAll(model.schema().namespaces());
    namespaces.addAll(migrated.namespaces());
    settings.schemas().forEach(name -> namespaces.add(new Identifier(name)));
    return namespaces;
  }

  private static TableSizes sizes(DatabaseInfo info) {
    return table ->
        Optional.ofNullable(info.rowEstimates().get(table))
            .map(OptionalLong::of)
            .orElseGet(OptionalLong::empty);
  }
}
