package dev.autogen;

import dev.autogen.config.Settings;
import dev.autogen.diff.Managed;
import dev.autogen.diff.NameMatching;
import dev.autogen.diff.RenameCandidate;
import dev.autogen.diff.Renaming;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.entity.ClassPathDiscovery;
import dev.autogen.entity.EntityModelReader;
import dev.autogen.entity.EntityRequest;
import dev.autogen.entity.SpringNaming;
import dev.autogen.introspect.DatabaseInfo;
import dev.autogen.introspect.SchemaReader;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.operation.Operation;
import dev.autogen.plan.Plan;
import dev.autogen.run.HistoryTable;
import dev.autogen.run.MigrationRunner;
import dev.autogen.run.RunListener;
import dev.autogen.safety.TableSizes;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Model;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RecordCache;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaStream;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.settle.Settlement;
import dev.autogen.verify.Proof;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pipeline: model and database in, one proven migration out. Every command goes through here.
 *
 * <p>Read the model, read the database (or replay the migrations), settle the spelling, compare,
 * plan, write, prove.
 */
public final class Autogen implements AutoCloseable {
  /** The dialect that Hibernate is told when there is no database to ask. */
  private static final int NEWEST_POSTGRES = 18;

  private final Settings settings;
  private final Consumer<String> talk;
  private final MigrationFolder folder;
  private final LazyScratch scratch;
  private final MigrationGraph graph;
  private final BaseSchema base;

  /**
   * Reads the migrations of a project; everything else waits until it is asked for.
   *
   * @param talk hears where the time goes, a line each
   */
  public Autogen(Settings settings, Consumer<String> talk) {
    this.settings = settings;
    this.talk = talk;
    folder = new MigrationFolder(settings.migrations());
    graph = folder.read();
    scratch = new LazyScratch(settings, talk);
    base = new BaseSchema(graph, scratch, cacheFolder(), talk);
  }

  public MigrationGraph migrations() {
    return graph;
  }

  /**
   * Compares the model with the database, or without one with what the migrations produce.
   *
   * @param renames answers such as {@code users.name=full_name}
   */
  public Comparison compare(List<String> renames) {
    return settings.url().isPresent()
        ? compareWithDatabase(settings.url().get(), renames)
        : compareWithMigrations(renames);
  }

  private Comparison compareWithDatabase(String url, List<String> renames) {
    try (LiveDatabase database = LiveDatabase.open(settings, url)) {
      Connection connection = database.connection();
      DatabaseInfo info = DatabaseInfo.read(connection);
      scratch.wantMajor(info.majorVersion());
      new Standing(graph, new HistoryTable(connection, Version.CURRENT).read()).requireUpToDate();
      Supplier<Model> reader = startReadingModel(info.majorVersion());
      Schema migrated = base.schema();
      Model model = reader.get();
      Schema live = SchemaReader.read(connection, namespaces(model, migrated));
      talk.accept(live.tables().size() + " tables in the database");
      Renaming renaming = Renaming.of(renames, live);
      Schema renamed = renaming.applyTo(live);
      Schema target = named(model, Settlement.settle(connection, model.schema(), renamed), renamed);
      Managed managed = Managed.of(renamed, target, renaming.applyTo(migrated));
      return comparison(
          model,
          managed.schema(),
          target,
          renaming,
          managed.unmanaged(),
          sizes(info),
          true,
          info.majorVersion());
    }
  }

  private Comparison compareWithMigrations(List<String> renames) {
    Supplier<Model> reader = startReadingModel(NEWEST_POSTGRES);
    Schema migrated = base.schema();
    Model model = reader.get();
    Renaming renaming = Renaming.of(renames, migrated);
    Schema before = renaming.applyTo(migrated);
    Schema target = named(model, settleOnScratch(model.schema(), before), before);
    return comparison(
        model, before, target, renaming, List.of(), TableSizes.UNKNOWN, false, NEWEST_POSTGRES);
  }

  static Comparison comparison(
      Model model,
      Schema before,
      Schema target,
      Renaming renaming,
      List<String> unmanaged,
      TableSizes sizes,
      boolean live,
      int postgresMajor) {
    List<Operation> operations =
        Stream.concat(renaming.operations().stream(), SchemaDiff.between(before, target).stream())
            .toList();
    return new Comparison(
        model, before, target, renaming, operations, unmanaged, sizes, live, postgresMajor);
  }

  private Supplier<Model> startReadingModel(int postgresMajor) {
    List<Path> classPath =
        new ClassPathDiscovery(settings.directory(), cacheFolder(), talk)
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
                cacheFolder(),
                BundledHibernate.jars()));
  }

  /**
   * Without a database the spelling is settled where the migrations were replayed; what came of it
   * is remembered.
   */
  private Schema settleOnScratch(Schema target, Schema before) {
    if (!Settlement.isNeeded(target, before)) {
      return target;
    }
    RecordCache<Schema> cache = new RecordCache<>(Schema.class, cacheFolder(), "settled");
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

  private Set<Identifier> namespaces(Model model, Schema migrated) {
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

  /**
   * Makes a migration and proves it; {@link #write} puts it into the folder.
   *
   * @return nothing when there is nothing to do
   * @throws RefusedException if a drop and an add may be a rename
   */
  public Optional<Draft> revise(RevisionRequest request, Clock clock) {
    Optional<String> head = graph.head();
    if (request.empty()) {
      return Optional.of(new Drafting(settings, graph, clock).empty(request, head));
    }
    Comparison comparison = compare(request.renames());
    if (comparison.operations().isEmpty()) {
      return Optional.empty();
    }
    refuseGuesses(comparison.operations(), request.noRenames());
    Drafting drafting = new Drafting(settings, graph, clock);
    Draft draft = drafting.of(request, comparison, head);
    return Optional.of(request.verify() && scratch.isAllowed() ? proven(draft, comparison) : draft);
  }

  /** Plans what a comparison found, without answers. */
  public Plan plan(Comparison comparison) {
    RevisionRequest request = new RevisionRequest("", List.of(), List.of(), Map.of(), false, false);
    return new Drafting(settings, graph, Clock.systemUTC())
        .of(request, comparison, Optional.empty())
        .plan();
  }

  private static void refuseGuesses(List<Operation> operations, List<String> noRenames) {
    List<RenameCandidate> open =
        RenameCandidate.in(operations).stream()
            .filter(candidate -> !noRenames.contains(candidate.before()))
            .toList();
    if (!open.isEmpty()) {
      throw new RefusedException(
          open.stream()
              .map(
                  candidate ->
                      candidate.before()
                          + " goes and "
                          + candidate.after()
                          + " comes: a rename, or a drop and an add? Say --rename "
                          + candidate.before()
                          + "="
                          + candidate.after()
                          + " or --no-rename "
                          + candidate.before()
                          + ".")
              .collect(Collectors.joining("\n")));
    }
  }

  private Draft proven(Draft draft, Comparison comparison) {
    long start = System.nanoTime();
    Migration migration = folder.parse(draft.fileName(), draft.text());
    List<String> notes = new ArrayList<>(draft.notes());
    try (ScratchDatabase database = startingPoint(comparison);
        Connection connection = database.connect()) {
      Set<Identifier> namespaces =
          new LinkedHashSet<>(namespaces(comparison.model(), comparison.before()));
      notes.addAll(
          Proof.of(
              connection,
              migration,
              Optional.of(comparison.target()),
              namespaces,
              Version.CURRENT));
    } catch (SQLException e) {
      throw new DatabaseException("the throw-away database failed: " + e.getMessage(), e);
    }
    String server = scratch.server().describe();
    talk.accept("proven on " + server + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    return new Draft(draft.fileName(), draft.text(), draft.plan(), notes, Optional.of(server));
  }

  /** A throw-away database in the state that the migration starts from. */
  private ScratchDatabase startingPoint(Comparison comparison) {
    return comparison.live()
        ? ScratchCopy.of(comparison.before(), comparison.renaming(), scratch.server())
        : scratch.server().createDatabase(base.database());
  }

  /** Puts a draft into the folder. */
  public Path write(Draft draft) {
    return folder.write(draft.fileName(), draft.text());
  }

  /** Applies migrations; see {@link Standing#upgradePath} for the targets. */
  public List<Migration> upgrade(String target, RunListener listener) {
    return run(listener, standing -> standing.upgradePath(target), MigrationRunner::upgrade);
  }

  /** Reverts migrations; see {@link Standing#downgradePath} for the targets. */
  public List<Migration> downgrade(String target, RunListener listener) {
    return run(listener, standing -> standing.downgradePath(target), MigrationRunner::downgrade);
  }

  private List<Migration> run(
      RunListener listener,
      Function<Standing, List<Migration>> path,
      BiConsumer<MigrationRunner, List<Migration>> action) {
    try (LiveDatabase database = openDatabase()) {
      HistoryTable history = new HistoryTable(database.connection(), Version.CURRENT);
      List<Migration> migrations = path.apply(new Standing(graph, history.read()));
      if (!migrations.isEmpty()) {
        action.accept(new MigrationRunner(database.connection(), history, listener), migrations);
      }
      return migrations;
    }
  }

  /** Where the database stands. */
  public Standing standing() {
    try (LiveDatabase database = openDatabase()) {
      return new Standing(graph, new HistoryTable(database.connection(), Version.CURRENT).read());
    }
  }

  private LiveDatabase openDatabase() {
    String url =
        settings
            .url()
            .orElseThrow(
                () ->
                    new UsageException(
                        "this needs a database: give --url jdbc:postgresql://host/name (or --url embedded to try things out)."));
    return LiveDatabase.open(settings, url);
  }

  /**
   * Makes the first migration of what a database has and the model knows, and marks it as applied
   * there.
   *
   * @return nothing when the database has nothing that the model knows
   */
  public Optional<Path> baseline(Clock clock) {
    if (!graph.isEmpty()) {
      throw new RefusedException(
          "there are migrations in "
              + settings.migrations()
              + " already; a baseline is the first one.");
    }
    Comparison comparison = compare(List.of());
    if (comparison.before().equals(Schema.EMPTY)) {
      return Optional.empty();
    }
    Draft draft = new Drafting(settings, graph, clock).baseline(comparison);
    Path file = write(draft);
    try (LiveDatabase database = openDatabase()) {
      new HistoryTable(database.connection(), Version.CURRENT)
          .stamp(folder.parse(draft.fileName(), draft.text()));
    }
    return Optional.of(file);
  }

  /**
   * Proves migrations of the folder, each from what those before it produce.
   *
   * @param revisions those to prove, all where none is given
   * @return what was left unproven, a line each
   */
  public List<String> verify(List<String> revisions, Consumer<Migration> proven) {
    return new FolderProof(graph, scratch).of(revisions, proven);
  }

  private Path cacheFolder() {
    return settings.workFolder().resolve("cache");
  }

  @Override
  public void close() {
    base.close();
    scratch.close();
  }
}
