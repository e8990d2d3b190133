package dev.autogen.scratch;

import dev.autogen.DatabaseException;
import dev.autogen.RefusedException;
import dev.autogen.introspect.Connections;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The PostgreSQL of {@code --url embedded}. Its data is kept, and its server runs while a command
 * uses it. Concurrent commands share the server, and the last one stops it.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  private static final String NAME = "autogen";
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  /** PostgreSQL's defaults, in place of the unsafe ones of the library. */
  private static final Map<String, String> SAFE =
      Map.of("fsync", "on", "synchronous_commit", "on", "max_connections", "100");

  private final Path folder;
  private final DataFolder data;
  private final Optional<FolderLock> share;
  private final Optional<EmbeddedProcess> started;
  private final int port;
  private final Thread hook = new Thread(this::leave, "embedded-database-leave");

  private EmbeddedDatabase(
      Path folder, Optional<FolderLock> share, Optional<EmbeddedProcess> started, int port) {
    this.folder = folder;
    this.data = new DataFolder(folder);
    this.share = share;
    this.started = started;
    this.port = port;
  }

  /**
   * Starts the server, or uses the one that another process started.
   *
   * @param folder the folder of the data
   * @param cacheFolder the folder of the unpacked binaries, shared with the scratch server
   */
  public static EmbeddedDatabase open(Path folder, Path cacheFolder) {
    Path home = folder.toAbsolutePath();
    FolderLock gate = gate(home);
    try {
      DataFolder data = new DataFolder(home);
      Optional<Postmaster> running = Postmaster.over(data.cluster());
      Optional<EmbeddedProcess> started =
          running.isPresent() ? Optional.empty() : Optional.of(start(data, cacheFolder));
      Postmaster postmaster = running.orElseGet(() -> justStarted(data, started));
      EmbeddedDatabase database =
          new EmbeddedDatabase(home, FolderLock.tryShare(users(home)), started, postmaster.port());
      createDatabase(postmaster);
      Runtime.getRuntime().addShutdownHook(database.hook);
      return database;
    } finally {
      gate.close();
    }
  }

  private static EmbeddedProcess start(DataFolder data, Path cacheFolder) {
    // A cluster that was ever complete is never deleted.
    return EmbeddedProcess.start(
        data, EmbeddedServer.binaries(cacheFolder), fingerprint -> data.isReady(), SAFE, false);
  }

  private static Postmaster justStarted(DataFolder data, Optional<EmbeddedProcess> started) {
    return Postmaster.over(data.cluster())
        .orElseThrow(
            () -> {
              started.ifPresent(EmbeddedProcess::close);
              return new DatabaseException(
                  "the embedded PostgreSQL in " + data.folder() + " stopped at once");
            });
  }

  private static void createDatabase(Postmaster postmaster) {
    try (Connection connection = Connections.connect(postmaster.url("postgres"));
        Statement statement = connection.createStatement()) {
      try (ResultSet known =
          statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
        if (known.next()) {
          return;
        }
      }
      statement.execute("CREATE DATABASE " + NAME);
    } catch (SQLException e) {
      throw new DatabaseException(
          "the embedded PostgreSQL has no database " + NAME + ": " + e.getMessage(), e);
    }
  }

  private static Path users(Path folder) {
    return folder.resolve("users.lock");
  }

  /** Only one process at a time may start or stop the server. */
  private static FolderLock gate(Path folder) {
    long end = System.nanoTime() + TIMEOUT.toNanos();
    while (true) {
      Optional<FolderLock> gate = FolderLock.tryTake(folder.resolve("gate.lock"));
      if (gate.isPresent()) {
        return gate.get();
      }
      if (System.nanoTime() > end) {
        throw new RefusedException(
            "another autogen process is starting or stopping the embedded PostgreSQL in "
                + folder
                + "; try again when it is finished");
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new DatabaseException("interrupted while waiting for the embedded PostgreSQL", e);
      }
    }
  }

  /** The JDBC URL with user and password. */
  public String url() {
    return Postmaster.url(port, NAME);
  }

  @Override
  public void close() {
    if (Runtime.getRuntime().removeShutdownHook(hook)) {
      leave();
    }
  }

  private void leave() {
    if (share.isEmpty()) {
      // This process already holds a share, and its holder stops the server.
      return;
    }
    FolderLock gate = gate(folder);
    try {
      share.get().close();
      Optional<FolderLock> whole = FolderLock.tryTake(users(folder));
      if (whole.isPresent()) {
        Postmaster.over(data.cluster()).ifPresent(Postmaster::stop);
        // The server is down; this process can start it again only after the lock is free.
        started.ifPresent(EmbeddedProcess::close);
        whole.get().close();
      }
    } finally {
      gate.close();
    }
  }
}
