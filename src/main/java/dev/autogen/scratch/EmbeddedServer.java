package dev.autogen.scratch;

import dev.autogen.DatabaseException;
import dev.autogen.introspect.Connections;
import dev.autogen.introspect.DatabaseUrl;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The embedded PostgreSQL for throw-away databases. It is fast because its data need not survive a
 * crash and its cluster is reused by later runs.
 */
final class EmbeddedServer implements Server {
  private static final Map<String, String> QUICK =
      Map.of(
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "wal_level", "minimal",
          "max_wal_senders", "0",
          "autovacuum", "off",
          "max_connections", "100",
          "checkpoint_timeout", "1h");

  private final EmbeddedProcess process;
  private final FolderLock lock;

  private EmbeddedServer(EmbeddedProcess process, FolderLock lock) {
    this.process = process;
    this.lock = lock;
  }

  /** Starts it on the first folder that no other process uses. */
  static EmbeddedServer start(Path cacheFolder) {
    Path folder = cacheFolder.toAbsolutePath().resolve("scratch");
    for (int number = 0; ; number++) {
      Optional<FolderLock> lock = FolderLock.tryTake(folder.resolve(number + ".lock"));
      if (lock.isPresent()) {
        return start(
            new DataFolder(folder.resolve(Integer.toString(number))), cacheFolder, lock.get());
      }
    }
  }

  private static EmbeddedServer start(DataFolder data, Path cacheFolder, FolderLock lock) {
    try {
      // A killed process cannot stop its server.
      Postmaster.over(data.cluster()).ifPresent(Postmaster::stop);
      return new EmbeddedServer(process(data, binaries(cacheFolder)), lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static EmbeddedProcess process(DataFolder data, Path binaries) {
    boolean hadCluster = data.isReady();
    try {
      EmbeddedProcess process = EmbeddedProcess.start(data, binaries, data::isReady, QUICK, true);
      if (hadCluster) {
        dropLeftovers(process);
      }
      return process;
    } catch (DatabaseException e) {
      if (!hadCluster) {
        throw e;
      }
      // The cluster is damaged and has no data to keep, so a new one is created.
      data.clear();
      return EmbeddedProcess.start(data, binaries, data::isReady, QUICK, true);
    }
  }

  static Path binaries(Path cacheFolder) {
    return cacheFolder.toAbsolutePath().resolve("binaries");
  }

  /** Drops the databases of killed processes. */
  private static void dropLeftovers(EmbeddedProcess process) {
    try (Connection connection = Connections.connect(process.url("postgres"));
        Statement statement = connection.createStatement()) {
      List<String> leftovers = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery(
              "SELECT datname FROM pg_database WHERE starts_with(datname, '"
                  + ScratchServer.DATABASE_PREFIX
                  + "')")) {
        while (names.next()) {
          leftovers.add(names.getString(1));
        }
      }
      for (String name : leftovers) {
        statement.execute("DROP DATABASE " + name);
      }
    } catch (SQLException e) {
      process.close();
      throw new DatabaseException("the embedded PostgreSQL is damaged: " + e.getMessage(), e);
    }
  }

  @Override
  public DatabaseUrl url(String database) {
    return DatabaseUrl.parse(process.url(database));
  }

  @Override
  public String maintenanceDatabase() {
    return "postgres";
  }

  @Override
  public String describe() {
    return "the embedded PostgreSQL";
  }

  @Override
  public void close() {
    process.close();
    lock.close();
  }
}
