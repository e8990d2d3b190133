package dev.autogen;

import dev.autogen.branch.Branches;
import dev.autogen.compare.BaseSchema;
import dev.autogen.compare.Comparison;
import dev.autogen.compare.ComparisonInput;
import dev.autogen.compare.DatabaseStatus;
import dev.autogen.config.Settings;
import dev.autogen.deploy.Deployment;
import dev.autogen.deploy.DeploymentPreview;
import dev.autogen.deploy.DeploymentScript;
import dev.autogen.draft.Baseline;
import dev.autogen.draft.Draft;
import dev.autogen.draft.DraftProof;
import dev.autogen.draft.DraftWriter;
import dev.autogen.draft.RevisionRequest;
import dev.autogen.draft.Verification;
import dev.autogen.introspect.DatabaseUrl;
import dev.autogen.lint.Finding;
import dev.autogen.lint.FolderLint;
import dev.autogen.migration.Answers;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.Target;
import dev.autogen.plan.Plan;
import dev.autogen.proof.ProofListener;
import dev.autogen.question.DecidedComparison;
import dev.autogen.question.Prompt;
import dev.autogen.question.RenameQuestions;
import dev.autogen.run.RunListener;
import dev.autogen.session.LiveDatabase;
import dev.autogen.session.Session;
import dev.autogen.state.HistoryEdits;
import dev.autogen.state.MigrationStatus;
import dev.autogen.tenant.ManyDatabases;
import dev.autogen.tenant.TenantRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pipeline, with one method for each command. One object serves one command. It opens and reads
 * everything once, and closes it.
 */
public final class Autogen implements AutoCloseable {
  private final Session session;
  private final BaseSchema base;

  /**
   * Reads the migrations of a project. Everything else is read when it is first needed.
   *
   * @param progress gets a line for each piece of work that took time
   */
  public Autogen(Settings settings, Consumer<String> progress) {
    session = new Session(settings, progress);
    base = new BaseSchema(session, session.migrations());
  }

  /** The command of the other tool that applies the migrations, if any. */
  public Optional<String> appliedBy() {
    return session.format().appliedBy();
  }

  public MigrationGraph migrations() {
    return session.migrations();
  }

  /**
   * Drafts migrations for the changes of the model, and proves them. {@link #write} writes each
   * into the folder.
   *
   * @param prompt asks the user what only a person can decide
   * @return empty if there is nothing to do
   * @throws RefusedException if a drop and an add may be a rename and no user can be asked
   * @throws DatabaseException if the proof of a migration fails
   */
  public List<Draft> revise(RevisionRequest request, Clock clock, Prompt prompt) {
    Optional<String> head = session.migrations().head();
    DraftWriter writer = new DraftWriter(session, clock);
    if (request.empty()) {
      return List.of(writer.empty(request.message(), head.stream().toList()));
    }
    DecidedComparison decided =
        DecidedComparison.ask(
            ComparisonInput.forRevision(session, base),
            request.answers(),
            session.settings(),
            prompt);
    if (decided.comparison().operations().isEmpty()) {
      return List.of();
    }
    decided.comparison().requireNoBlockingObject();
    List<Draft> drafts = writer.write(request, decided, head, prompt);
    return request.verify() && session.scratch().isAllowed()
        ? new DraftProof(session, base, writer).of(drafts, decided.comparison())
        : drafts;
  }

  /** Writes the files of a draft into the folder. */
  public List<Path> write(Draft draft) {
    return session.folder().write(draft.files());
  }

  /**
   * Compares the model with the database, or, without one, with what the migrations produce.
   *
   * @param answers only the renames among them are used
   * @throws RefusedException if the migrations have several heads, because their combined result is
   *     not tested
   */
  public Comparison compare(Answers answers) {
    session.migrations().head();
    return (session.hasDatabase()
            ? ComparisonInput.ofDatabase(session, base)
            : ComparisonInput.ofMigrations(session, base))
        .compare(answers);
  }

  /** Compares the model with what the migrations produce, even if the settings name a database. */
  public Comparison compareWithMigrations(Answers answers) {
    session.migrations().head();
    return ComparisonInput.ofMigrations(session, base).compare(answers);
  }

  /** Plans the differences of a comparison, without answers. */
  public Plan plan(Comparison comparison) {
    return new DraftWriter(session, Clock.systemUTC()).plan(comparison);
  }

  /** Drops and adds that may be renames, a line each, for commands that do not ask. */
  public List<String> renameHints(Comparison comparison) {
    return RenameQuestions.in(comparison, session.settings()).hints();
  }

  /** Applies migrations up to a {@link Target}. */
  public List<Migration> upgrade(String target, RunListener listener) {
    session.format().requireOwn();
    return new Deployment(session).upgrade(Target.parse(target), listener);
  }

  /**
   * Reverts migrations down to a {@link Target}.
   *
   * @param consent decides if data would be lost
   * @return empty without consent
   */
  public Optional<List<Migration>> downgrade(
      String target, RunListener listener, Deployment.LossConsent consent) {
    session.format().requireOwn();
    return new Deployment(session).downgrade(Target.parse(target), listener, consent);
  }

  /**
   * A run as SQL.
   *
   * @param anywhere whether the script can start at any step of the range; it then needs psql
   */
  public DeploymentScript script(boolean anywhere) {
    session.format().requireOwn();
    return new DeploymentScript(session, anywhere);
  }

  /** What an upgrade would do. */
  public DeploymentPreview previewUpgrade(String words) {
    session.format().requireOwn();
    return DeploymentPreview.ofUpgrade(words, session);
  }

  /** What a downgrade would do. */
  public DeploymentPreview previewDowngrade(String words) {
    session.format().requireOwn();
    return DeploymentPreview.ofDowngrade(words, session);
  }

  /** Which migrations the database has. */
  public MigrationStatus status() {
    session.format().requireOwn();
    return MigrationStatus.of(session);
  }

  /** The same, and the drift of its schema. */
  public DatabaseStatus statusWithDrift() {
    session.format().requireOwn();
    return DatabaseStatus.of(session);
  }

  /** Edits of the history. They run no migration. */
  public HistoryEdits history() {
    session.format().requireOwn();
    return new HistoryEdits(session);
  }

  /** The same command on many databases. */
  public ManyDatabases many(TenantRequest request) {
    session.format().requireOwn();
    return new ManyDatabases(session, request);
  }

  /** Changes of the order of the migrations. */
  public Branches branches() {
    session.format().requireOwn();
    return new Branches(session);
  }

  /**
   * Writes the objects of the model that a database already has as the first migration, and marks
   * it as applied there.
   *
   * @return empty if the database has no object of the model
   */
  public Optional<Path> baseline(Clock clock) {
    return new Baseline(session, base, new DraftWriter(session, clock)).write();
  }

  /**
   * Proves migrations of the folder, each on the result of the earlier ones; with a database, the
   * pending ones also on a copy of that.
   *
   * @param revisions those to prove; all if none is given
   * @return what was left unproven, a line each
   */
  public List<String> verify(List<String> revisions, ProofListener listener) {
    return new Verification(session, base).of(revisions, listener);
  }

  /**
   * Runs SQL files on a throw-away server, and reports the hazards found.
   *
   * @param files of any tool; if empty, the pending migrations of the database, or all migrations
   *     without a database
   */
  public List<Finding> lint(List<Path> files) {
    return new FolderLint(session).of(files);
  }

  /**
   * The database of commands that need one, if no URL is set: the one that libpq's environment
   * variables name.
   */
  public Optional<String> placeByVariables() {
    Settings settings = session.settings();
    return settings
        .database()
        .runUrl()
        .filter(url -> settings.database().url().isEmpty())
        .map(url -> LiveDatabase.login(settings, DatabaseUrl.parse(url)).place());
  }

  @Override
  public void close() {
    base.close();
    session.close();
  }
}
