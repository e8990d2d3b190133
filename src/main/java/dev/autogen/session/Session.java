package dev.autogen.session;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import dev.autogen.config.Settings;
import dev.autogen.introspect.DatabaseUrl;
import dev.autogen.migration.Format;
import dev.autogen.migration.MigrationFolder;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.scratch.OnDemandServer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What one command works with: the folder of migrations, read once; the database and the throw-away
 * server, each opened once, when first needed.
 */
public final class Session implements AutoCloseable {
  private final Settings settings;
  private final Consumer<String> progress;
  private final Format format;
  private final MigrationFolder folder;
  private final MigrationGraph migrations;
  private final OnDemandServer scratch;
  private final Supplier<LiveDatabase> opening;
  private final boolean ownsScratch;
  private Optional<LiveDatabase> database = Optional.empty();

  /**
   * Reads the folder of migrations.
   *
   * @param progress gets a line for each piece of work that took time
   */
  public Session(Settings settings, Consumer<String> progress) {
    this.settings = settings;
    this.progress = progress;
    format =
        Format.load(
            settings.migrations().format(),
            settings.migrations().templates(),
            settings.migrations().flyway());
    folder = new MigrationFolder(settings.migrations().folder(), format);
    migrations = folder.read();
    scratch = new OnDemandServer(settings, progress);
    ownsScratch = true;
    opening =
        () ->
            LiveDatabase.open(
                settings,
                settings
                    .database()
                    .runUrl()
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "this command needs a database: set --url jdbc:postgresql://host/name (or --url embedded to try things out).")));
  }

  private Session(Session shared, Supplier<LiveDatabase> opening) {
    settings = shared.settings;
    progress = shared.progress;
    format = shared.format;
    folder = shared.folder;
    migrations = shared.migrations;
    scratch = shared.scratch;
    ownsScratch = false;
    this.opening = opening;
  }

  /**
   * The same command on another database. The folder and the throw-away server are shared, and stay
   * open when this is closed.
   *
   * @param schema the schema of its tables and history; empty for the schema of its role
   */
  public Session on(DatabaseUrl url, Optional<String> schema) {
    return new Session(this, () -> LiveDatabase.open(settings, url, schema));
  }

  public Settings settings() {
    return settings;
  }

  /** Reports work that took time. */
  public void progress(String line) {
    progress.accept(line);
  }

  public Format format() {
    return format;
  }

  /** Whether autogen itself applies the migrations, not another tool. */
  public boolean appliesMigrations() {
    return format.appliedBy().isEmpty();
  }

  public MigrationFolder folder() {
    return folder;
  }

  public MigrationGraph migrations() {
    return migrations;
  }

  /** The throw-away server. */
  public OnDemandServer scratch() {
    return scratch;
  }

  /** Whether the settings name a database. */
  public boolean hasDatabase() {
    return settings.database().url().isPresent();
  }

  /**
   * The database of the user.
   *
   * @throws UsageException if no setting names one
   * @throws RefusedException if its tables would be created in another schema than the one asked
   *     for
   */
  public LiveDatabase database() {
    LiveDatabase open = database.orElseGet(opening);
    database = Optional.of(open);
    return open;
  }

  @Override
  public void close() {
    try {
      database.ifPresent(LiveDatabase::close);
    } finally {
      if (ownsScratch) {
        scratch.close();
      }
    }
  }
}
