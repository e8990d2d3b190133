package dev.autogen.compare;

import dev.autogen.config.Settings;
import dev.autogen.migration.Answers;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Migrated;
import dev.autogen.schema.Model;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.session.LiveDatabase;
import dev.autogen.session.Session;
import dev.autogen.state.MigrationStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The model and the schema that it is compared with. Both are read once, and can be compared again
 * with other answers.
 *
 * @param migrated what the migrations created
 * @param database the user's database, if one is read for facts about its tables
 */
public record ComparisonInput(
    Model model,
    ExistingSchema existing,
    Migrated migrated,
    EarlierMigrations earlier,
    StartFacts start,
    Optional<LiveDatabase> database) {
  /** The PostgreSQL version for Hibernate's dialect if there is no database. */
  private static final int NEWEST_POSTGRES = 18;

  /** The model and the database of the session. */
  public static ComparisonInput ofDatabase(Session session, BaseSchema base) {
    return ofDatabase(session, base, status(session));
  }

  /** The model and what the migrations produce. */
  public static ComparisonInput ofMigrations(Session session, BaseSchema base) {
    return ofMigrations(session, base, StartFacts.ofMigrations(NEWEST_POSTGRES), Optional.empty());
  }

  /**
   * The input for a new migration. If the database has pending migrations, the model is compared
   * with what all migrations produce, because the new one follows them.
   */
  public static ComparisonInput forRevision(Session session, BaseSchema base) {
    if (!session.hasDatabase()) {
      return ofMigrations(session, base);
    }
    MigrationStatus status = status(session);
    List<Migration> pending = status.pending();
    if (session.appliesMigrations() && pending.isEmpty()) {
      return ofDatabase(session, base, status);
    }
    LiveDatabase database = session.database();
    ComparisonInput produced =
        ofMigrations(
            session,
            base,
            new StartFacts(
                false, database.info().majorVersion(), KnownSizes.of(database.info()), pending),
            Optional.of(database));
    return produced.withMigrated(
        new OtherObjects(session, status).besides(produced.migrated, produced.model));
  }

  private ComparisonInput withMigrated(Migrated other) {
    return new ComparisonInput(model, existing, other, earlier, start, database);
  }

  private static ComparisonInput ofDatabase(
      Session session, BaseSchema base, MigrationStatus status) {
    LiveDatabase database = session.database();
    Supplier<Model> reader = ModelSource.start(session, database.info().majorVersion());
    MigratedSchema migrated = new MigratedSchema(session, base);
    Model model = reader.get().withWarnings(status.notes());
    DatabaseSchema existing =
        DatabaseSchema.read(
            database.connection(),
            namespaces(session.settings(), model, migrated.schema()),
            migrated::normalize);
    session.progress(existing.schema().tables().size() + " tables in the database");
    return new ComparisonInput(
        model,
        existing,
        migrated.migrated(),
        EarlierMigrations.of(session.migrations()),
        new StartFacts(
            true, database.info().majorVersion(), KnownSizes.of(database.info()), status.pending()),
        Optional.of(database));
  }

  private static ComparisonInput ofMigrations(
      Session session, BaseSchema base, StartFacts start, Optional<LiveDatabase> database) {
    Supplier<Model> reader = ModelSource.start(session, start.postgresMajor());
    MigratedSchema migrated = new MigratedSchema(session, base);
    return new ComparisonInput(
        reader.get(),
        migrated,
        migrated.migrated(),
        EarlierMigrations.of(session.migrations()),
        start,
        database);
  }

  /** autogen does not know which migrations another tool has applied. */
  private static MigrationStatus status(Session session) {
    session.scratch().standFor(session.database().info());
    MigrationStatus status =
        session.appliesMigrations()
            ? MigrationStatus.of(session)
            : new MigrationStatus(new MigrationGraph(List.of()), List.of());
    status.requireKnown();
    return status;
  }

  /**
   * Compares them.
   *
   * @param answers only the renames among them are used
   */
  public Comparison compare(Answers answers) {
    Comparison comparison = Comparison.of(model, existing, migrated, earlier, start, answers);
    return database.map(found -> comparison.with(looked(comparison, found))).orElse(comparison);
  }

  /**
   * Rows are read only if the database has no pending migrations, because only then its tables are
   * those that the migration will change.
   */
  private KnownSizes looked(Comparison comparison, LiveDatabase found) {
    KnownSizes sizes =
        KnownSizes.of(found.info()).guarded(comparison.operations(), found.connection());
    return start.live() ? sizes.lookedInto(comparison.operations(), found.connection()) : sizes;
  }

  /**
   * The namespaces to compare: those of the model, of the migrations, and of the setting {@code
   * schemas}.
   */
  public static Set<Identifier> namespaces(Settings settings, Model model, Schema migrated) {
    Set<Identifier> namespaces = new LinkedHashSet<>(Set.of(QualifiedName.PUBLIC));
    namespaces.addAll(model.schema().namespaces());
    namespaces.addAll(migrated.namespaces());
    settings.model().schemas().forEach(name -> namespaces.add(new Identifier(name)));
    return namespaces;
  }
}
