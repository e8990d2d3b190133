package dev.autogen.compare;

import dev.autogen.DatabaseException;
import dev.autogen.Version;
import dev.autogen.config.Settings;
import dev.autogen.diff.MadeByHand;
import dev.autogen.diff.Managed;
import dev.autogen.diff.NameMatching;
import dev.autogen.diff.Renaming;
import dev.autogen.diff.TypeMatching;
import dev.autogen.entity.BundledHibernate;
import dev.autogen.entity.ClassPathDiscovery;
import dev.autogen.entity.EntityModelReader;
import dev.autogen.entity.EntityRequest;
import dev.autogen.entity.SpringNaming;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.introspect.ReadOnlyDatabase;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.introspect.UnmanagedReader;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import dev.autogen.migration.Format;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.ObjectMark;
import dev.autogen.normalize.Normalization;
import dev.autogen.normalize.SeedRows;
import dev.autogen.operation.Operation;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Migrated;
import dev.autogen.schema.Model;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RecordCache;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaStream;
import dev.autogen.schema.UnmanagedObjects;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.session.LiveDatabase;
import dev.autogen.state.MigrationStatus;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads both sides, the model while the other is read, and brings them into one spelling and one
 * set of names.
 */
public final class ModelComparison {
  /** The dialect that Hibernate is told when there is no database to ask. */
  private static final int NEWEST_POSTGRES = 18;

  private final Settings settings;
  private final MigrationGraph graph;
  private final OnDemandServer scratch;
  private final BaseSchema base;
  private final Consumer<String> talk;
  private final boolean appliedByAutogen;

  public ModelComparison(
      Settings settings,
      MigrationGraph graph,
      OnDemandServer scratch,
      BaseSchema base,
      Consumer<String> talk) {
    this.settings = settings;
    this.graph = graph;
    this.scratch = scratch;
    this.base = base;
    this.talk = talk;
    appliedByAutogen = Format.load(settings.format(), settings.templates()).appliedBy().isEmpty();
  }

  /**
   * What a new migration is the difference of: a database that is behind is as good as the
   * migrations it waits for, because the new one comes after them.
   */
  public Comparison forMigration(Answers answers) {
    if (settings.url().isEmpty()) {
      return withMigrations(answers);
    }
    try (LiveDatabase database = LiveDatabase.open(settings, settings.url().get())) {
      Live live = look(database);
      if (appliedByAutogen && live.standing.pending().isEmpty()) {
        return withDatabase(live, answers);
      }
      Comparison comparison = withMigrations(live.info.majorVersion(), answers);
      return comparison.with(
          KnownSizes.of(live.info).guarded(comparison.operations(), live.connection));
    }
  }

  public Comparison withDatabase(String url, Answers answers) {
    try (LiveDatabase database = LiveDatabase.open(settings, url)) {
      return withDatabase(look(database), answers);
    }
  }

  /** The database of the user, and what it says of itself. */
  private record Live(Connection connection, DatabaseInfo info, MigrationStatus standing) {}

  private Live look(LiveDatabase database) {
    Connection connection = database.connection();
    DatabaseInfo info = DatabaseInfo.read(connection);
    scratch.standFor(info);
    // How far another tool came is its own affair.
    MigrationStatus standing =
        appliedByAutogen
            ? MigrationStatus.of(graph, database.history())
            : new MigrationStatus(new MigrationGraph(List.of()), List.of());
    standing.requireKnown();
    return new Live(connection, info, standing);
  }

  private Comparison withDatabase(Live live, Answers answers) {
    Supplier<Model> reader = startReadingModel(live.info.majorVersion());
    Migrated migrated = base.read();
    Model model = normalized(reader.get()).withWarnings(live.standing.notes());
    Set<Identifier> namespaces = namespaces(settings, model, migrated.schema());
    Schema found = SchemaReader.read(live.connection, namespaces);
    UnmanagedObjects leftAlone = UnmanagedReader.read(live.connection, namespaces);
    talk.accept(found.tables().size() + " tables in the database");
    Renaming renaming = renaming(answers, found, model);
    Schema renamed =
        renaming.applyTo(
            SeedRows.added(live.connection, found, renaming.before(model.schema().seedRows())));
    // A database that takes no writes takes no temporary tables either.
    Schema settled =
        ReadOnlyDatabase.is(live.connection)
            ? settleOnScratch(model.schema(), renamed, migrated.schema())
            : Normalization.settle(live.connection, model.schema(), renamed, found);
    Schema target = named(model, settled, renamed);
    Managed managed = managed(renamed, target, migrated, renaming);
    KnownSizes sizes = KnownSizes.of(live.info);
    Comparison comparison =
        new Comparison(
            model,
            managed.schema(),
            target,
            renaming,
            managed.unmanagedWith(leftAlone.objectsBesides(migrated.leftAlone())),
            managed.viewsWith(leftAlone.materializedViews()),
            live.standing.pending(),
            sizes,
            true,
            live.info.majorVersion(),
            hibernateBefore(),
            ObjectMark.remembered(graph.ordered()));
    List<Operation> operations = comparison.operations();
    return comparison.with(
        sizes.guarded(operations, live.connection).lookedInto(operations, live.connection));
  }

  public Comparison withMigrations(Answers answers) {
    return withMigrations(NEWEST_POSTGRES, answers);
  }

  private Comparison withMigrations(int postgresMajor, Answers answers) {
    Supplier<Model> reader = startReadingModel(postgresMajor);
    Migrated produced = base.read();
    Schema migrated = produced.schema();
    Model model = normalized(reader.get());
    Renaming renaming = renaming(answers, migrated, model);
    Schema before =
        renaming.applyTo(base.withRows(migrated, renaming.before(model.schema().seedRows())));
    Schema target = named(model, settleOnScratch(model.schema(), before, migrated), before);
    Managed managed = managed(before, target, produced, renaming);
    return new Comparison(
        model,
        managed.schema(),
        target,
        renaming,
        managed.unmanaged(),
        managed.unmanagedViews(),
        List.of(),
        TableSizes.UNKNOWN,
        false,
        postgresMajor,
        hibernateBefore(),
        ObjectMark.remembered(graph.ordered()));
  }

  private static Managed managed(
      Schema schema, Schema target, Migrated migrated, Renaming renaming) {
    Schema known = renaming.applyTo(migrated.schema());
    return Managed.of(schema, target, MadeByHand.without(migrated.byHand(), known, target));
  }

  private static Renaming renaming(Answers answers, Schema database, Model model) {
    return Renaming.of(
        arguments(answers.given(Answer.Kind.RENAME)),
        arguments(answers.replayed(Answer.Kind.RENAME)),
        database,
        model.schema());
  }

  private static List<String> arguments(List<Answer> answers) {
    return answers.stream().map(Answer::argument).toList();
  }

  /** The Hibernate that the last migration to name one was made with. */
  private Optional<String> hibernateBefore() {
    List<Migration> migrations = new ArrayList<>(graph.ordered());
    Collections.reverse(migrations);
    return migrations.stream().flatMap(it -> it.hibernateVersion().stream()).findFirst();
  }

  /** A mapping may put several statements into one text; a migration gives them back apart. */
  public static Model normalized(Model model) {
    return model.withAuxiliaryObjects(
        model.auxiliaryObjects().stream().map(ObjectMark::normalized).toList());
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
  private Schema settleOnScratch(Schema target, Schema before, Schema migrated) {
    if (!Normalization.isNeeded(target, before)) {
      return Normalization.decided(target, before);
    }
    RecordCache<Schema> cache = new RecordCache<>(Schema.class, settings.cacheFolder(), "settled");
    String key =
        SchemaStream.hash(
            String.join(
                "\n",
                Version.CURRENT,
                SchemaStream.hash(target),
                SchemaStream.hash(before),
                SchemaStream.hash(migrated)));
    Optional<Schema> known = cache.find(key);
    if (known.isPresent()) {
      talk.accept("settled spelling from the cache");
      return known.get();
    }
    try (Connection connection = base.database().connect()) {
      long start = System.nanoTime();
      Schema settled = Normalization.settle(connection, target, before, migrated);
      talk.accept("spelling settled in " + (System.nanoTime() - start) / 1_000_000 + " ms");
      cache.keep(key, settled);
      return settled;
    } catch (SQLException e) {
      throw new DatabaseException("the throw-away database failed: " + e.getMessage(), e);
    }
  }

  public static Schema named(Model model, Schema target, Schema before) {
    Schema named = NameMatching.apply(target, model.generatedNames(), before);
    return TypeMatching.apply(named, model.enumsInAnyOrder(), before);
  }

  /**
   * The namespaces that count: those of the model, of the migrations, and what the user names
   * besides.
   */
  public static Set<Identifier> namespaces(Settings settings, Model model, Schema migrated) {
    Set<Identifier> namespaces = new LinkedHashSet<>(Set.of(QualifiedName.PUBLIC));
    namespaces.addAll(model.schema().namespaces());
    namespaces.addAll(migrated.namespaces());
    settings.schemas().forEach(name -> namespaces.add(new Identifier(name)));
    return namespaces;
  }
}
