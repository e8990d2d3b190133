package dev.autogen.scratch;

import dev.autogen.introspect.Connections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The server process of a cluster, found by its {@code postmaster.pid} file. */
record Postmaster(Path cluster, ProcessHandle process, int port) {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final String FILE = "postmaster.pid";
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /**
   * Finds the server of this cluster and waits for one that is starting. The file of a dead server
   * is removed, because PostgreSQL would mistake another process of the same number for it.
   */
  static Optional<Postmaster> over(Path cluster) {
    Path file = cluster.resolve(FILE);
    long end = System.nanoTime() + TIMEOUT.toNanos();
    try {
      while (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        Optional<ProcessHandle> process = process(lines);
        if (process.isEmpty()) {
          Files.deleteIfExists(file);
          return Optional.empty();
        }
        if (lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready")) {
          Postmaster found =
              new Postmaster(
                  cluster, process.get(), Integer.parseInt(lines.get(PORT_LINE).strip()));
          if (serves(found.port(), cluster)) {
            return Optional.of(found);
          }
        }
        if (System.nanoTime() > end) {
          return Optional.empty();
        }
        Thread.sleep(20);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<ProcessHandle> process(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().orElse("postgres").contains("postgres"));
  }

  /** Whether the process really serves this cluster: process numbers and ports are reused. */
  static boolean serves(int port, Path cluster) {
    try (Connection connection = Connections.connect(url(port, "postgres"));
        Statement statement = connection.createStatement();
        ResultSet folder = statement.executeQuery("SHOW data_directory")) {
      return folder.next() && Files.isSameFile(Path.of(folder.getString(1)), cluster);
    } catch (SQLException | IOException e) {
      // Another program or nothing answers at the port, or the server has another folder.
      return false;
    }
  }

  String url(String database) {
    return url(port, database);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
  }

  /** Stops the server: first a fast shutdown, then by force. */
  void stop() {
    process.destroy();
    if (!ended()) {
      process.destroyForcibly();
      ended();
    }
  }

  /**
   * Waits until the file is deleted, which means that all data is on disk; the process may remain
   * as a zombie.
   */
  private boolean ended() {
    long end = System.nanoTime() + TIMEOUT.toNanos();
    while (isRunning() && System.nanoTime() < end) {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return !isRunning();
  }

  private boolean isRunning() {
    return process.isAlive() && Files.exists(cluster.resolve(FILE));
  }
}
