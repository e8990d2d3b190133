package dev.autogen;

import dev.autogen.branch.Branches;
import dev.autogen.compare.BaseSchema;
import dev.autogen.compare.Comparison;
import dev.autogen.compare.DatabaseStatus;
import dev.autogen.compare.Drift;
import dev.autogen.compare.ModelComparison;
import dev.autogen.config.Settings;
import dev.autogen.deploy.Deployment;
import dev.autogen.deploy.DryRun;
import dev.autogen.deploy.Rollbacks;
import dev.autogen.draft.Draft;
import dev.autogen.draft.DraftProof;
import dev.autogen.draft.DraftWriter;
import dev.autogen.draft.RevisionRequest;
import dev.autogen.introspect.DatabaseUrl;
import dev.autogen.introspect.ReadOnlyDatabase;
import dev.autogen.lint.Finding;
import dev.autogen.lint.FolderLint;
import dev.autogen.migration.Answers;
import dev.autogen.migration.Format;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.Target;
import dev.autogen.plan.Plan;
import dev.autogen.proof.FolderProof;
import dev.autogen.proof.ProofListener;
import dev.autogen.question.OpenRenames;
import dev.autogen.question.OpenValues;
import dev.autogen.question.Prompt;
import dev.autogen.question.SourceChanges;
import dev.autogen.run.RunListener;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.OnDemandServer;
import dev.autogen.session.LiveDatabase;
import dev.autogen.state.HistoryEdits;
import dev.autogen.state.MigrationStatus;
import dev.autogen.tenant.ManyDatabases;
import dev.autogen.tenant.TenantRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pipeline: model and database in, one proven migration out. Every command goes through here.
 *
 * <p>Read the model, read the database (or replay the migrations), settle the spelling, compare,
 * plan, write, prove.
 */
public final class Autogen implements AutoCloseable {
  private final Settings settings;
  private final Consumer<String> talk;
  private final Format format;
  private final MigrationFolder folder;
  private final OnDemandServer scratch;
  private final MigrationGraph graph;
  private final BaseSchema base;
  private final Rollbacks waysBack;

  /**
   * Reads the migrations of a project; everything else waits until it is asked for.
   *
   * @param talk hears where the time goes, a line each
   */
  public Autogen(Settings settings, Consumer<String> talk) {
    this.settings = settings;
    this.talk = talk;
    format = Format.load(settings.format(), settings.templates(), settings.flyway());
    folder = new MigrationFolder(settings.migrations(), format);
    graph = folder.read();
    scratch = new OnDemandServer(settings, talk);
    waysBack = new Rollbacks(scratch, talk);
    base = new BaseSchema(graph, scratch, settings.cacheFolder(), talk, appliedBy().isPresent());
  }

  /** The command that applies the migrations, where autogen does not. */
  public Optional<String> appliedBy() {
    return format.appliedBy();
  }

  public MigrationGraph migrations() {
    return graph;
  }

  /**
   * Compares the model with the database, or without one with what the migrations produce.
   *
   * @param answers the renames among them count
   * @throws RefusedException if the migrations have several heads, so that nobody has tried what
   *     they produce together
   */
  public Comparison compare(Answers answers) {
    graph.head();
    return settings.url().isPresent()
        ? comparing().withDatabase(settings.url().get(), answers)
        : comparing().withMigrations(answers);
  }

  /** Compares the model with what the migrations produce, whatever database is named. */
  public Comparison compareWithMigrations(Answers answers) {
    graph.head();
    return comparing().withMigrations(answers);
  }

  private ModelComparison comparing() {
    return new ModelComparison(settings, graph, scratch, base, talk);
  }

  /**
   * Makes migrations and proves them; {@link #write} puts each into the folder.
   *
   * @param inquiry who to ask what only a person can decide
   * @return nothing when there is nothing to do
   * @throws RefusedException if a drop and an add may be a rename and nobody is there
   */
  public List<Draft> revise(RevisionRequest wanted, Clock clock, Prompt inquiry) {
    Optional<String> head = graph.head();
    DraftWriter drafting = new DraftWriter(settings, graph, clock);
    if (wanted.empty()) {
      return List.of(drafting.empty(wanted.message(), head.stream().toList()));
    }
    RevisionRequest request = wanted;
    Comparison comparison = comparing().forMigration(request.answers());
    OpenRenames open = openRenames(comparison, request.answers());
    while (!open.isEmpty()) {
      request = request.with(request.answers().with(open.decide(inquiry)));
      comparison = comparing().forMigration(request.answers());
      open = openRenames(comparison, request.answers());
    }
    if (comparison.operations().isEmpty()) {
      return List.of();
    }
    if (!comparison.obstacles().isEmpty()) {
      throw new RefusedException(String.join("\n", comparison.obstacles()));
    }
    OpenValues values = drafting.openValues(request, comparison);
    request = request.with(request.answers().with(values.decide(inquiry)));
    List<Draft> drafts = new ArrayList<>(drafting.all(request, comparison, head, open.drops()));
    if (settings.url().isPresent() && !comparison.live() && format.appliedBy().isEmpty()) {
      drafts.set(
          0,
          drafts.get(0).with("the database waits for migrations; compared with what they produce"));
    }
    comparison.leftAlone().ifPresent(note -> drafts.set(0, drafts.get(0).with(note)));
    return request.verify() && scratch.isAllowed()
        ? new DraftProof(settings, drafting, folder, scratch, base, talk).of(drafts, comparison)
        : drafts;
  }

  /** Plans what a comparison found, without answers. */
  public Plan plan(Comparison comparison) {
    RevisionRequest request = new RevisionRequest("", Answers.NONE, false, false);
    return new DraftWriter(settings, graph, Clock.systemUTC())
        .of(request, comparison, Optional.empty(), List.of())
        .plan();
  }

  /** Drops and adds that may be renames, a line each, for those who are not asked. */
  public List<String> renameHints(Comparison comparison) {
    return openRenames(comparison, Answers.NONE).hints();
  }

  private OpenRenames openRenames(Comparison comparison, Answers answers) {
    return OpenRenames.in(comparison, answers, new SourceChanges(comparison.model(), settings));
  }

  /** What can be done to the history of the database without running anything. */
  public HistoryEdits recording() {
    format.requireOwn();
    return new HistoryEdits(graph, this::openDatabase);
  }

  /** What a run would be. */
  public DryRun offline() {
    format.requireOwn();
    return new DryRun(settings, graph, scratch, waysBack, this::openDatabase);
  }

  /** What can be done to the order of the migrations. */
  public Branches branches() {
    format.requireOwn();
    return new Branches(settings, graph, scratch, this::standing);
  }

  /** Puts the files of a draft into the folder. */
  public List<Path> write(Draft draft) {
    return folder.write(draft.files());
  }

  /** Applies migrations; see {@link Target} for how to say how far. */
  public List<Migration> upgrade(String target, RunListener listener) {
    return runs().upgrade(Target.parse(target), listener);
  }

  /** Reverts migrations; see {@link Target} for how to say how far. */
  public List<Migration> downgrade(String target, RunListener listener) {
    return runs().downgrade(Target.parse(target), listener);
  }

  /**
   * What reverting migrations would take away from the database for good.
   *
   * @return what holds something now, a line each
   */
  public List<String> losses(String target) {
    return runs().losses(Target.parse(target));
  }

  /** Where the database stands. */
  public MigrationStatus standing() {
    return runs().standing();
  }

  private Deployment runs() {
    format.requireOwn();
    return new Deployment(graph, settings, scratch, waysBack, this::openDatabase);
  }

  /** The same for many databases at once. */
  public ManyDatabases many(TenantRequest request) {
    format.requireOwn();
    return new ManyDatabases(graph, settings, request, scratch, waysBack, this::openDatabase, talk);
  }

  /** The same, with a look at the schema of the database. */
  public DatabaseStatus status() {
    format.requireOwn();
    try (LiveDatabase database = openDatabase()) {
      MigrationStatus standing = MigrationStatus.of(graph, database.history());
      return DatabaseStatus.of(
          database, standing, new Drift(settings, scratch, talk), scratch.isAllowed());
    }
  }

  private LiveDatabase openDatabase() {
    return LiveDatabase.open(settings, runUrl());
  }

  private String runUrl() {
    return settings
        .runUrl()
        .orElseThrow(
            () ->
                new UsageException(
                    "this needs a database: give --url jdbc:postgresql://host/name (or --url embedded to try things out)."));
  }

  /**
   * Where the database is that commands work on when no URL names one: PostgreSQL's own programs
   * would take it by their variables.
   */
  public Optional<String> placeByVariables() {
    return settings
        .runUrl()
        .filter(url -> settings.url().isEmpty())
        .map(url -> LiveDatabase.login(settings, DatabaseUrl.parse(url)).place());
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
    graph.head();
    if (format.appliedBy().isEmpty()) {
      try (LiveDatabase database = openDatabase()) {
        ReadOnlyDatabase.refuse(database.connection());
      }
    }
    Comparison comparison = comparing().withDatabase(runUrl(), Answers.NONE);
    if (comparison.before().equals(Schema.EMPTY)) {
      return Optional.empty();
    }
    Draft draft = new DraftWriter(settings, graph, clock).baseline(comparison);
    List<Path> files = write(draft);
    if (format.appliedBy().isEmpty()) {
      try (LiveDatabase database = openDatabase()) {
        database.history().stamp(folder.parse(draft.files()));
      }
    }
    return Optional.of(files.get(0));
  }

  /**
   * Proves migrations of the folder, each from what those before it produce.
   *
   * @param revisions those to prove, all where none is given
   * @return what was left unproven, a line each
   */
  public List<String> verify(List<String> revisions, ProofListener listener) {
    return new FolderProof(graph, scratch).of(revisions, listener);
  }

  /**
   * Judges files of SQL by what they do on a throw-away server.
   *
   * @param files of anybody; where there are none, the migrations of the folder that the database
   *     waits for, or without one all of them
   */
  public List<Finding> lint(List<Path> files) {
    return new FolderLint(settings, graph, scratch, talk).of(files);
  }

  @Override
  public void close() {
    base.close();
    scratch.close();
  }
}
