package dev.autogen.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one embedded PostgreSQL: the cluster, the server's log and a marker that the cluster
 * is complete.
 */
record DataFolder(Path folder) {
  private static final int LOG_LINES = 5;

  Path cluster() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  private Path mark() {
    return folder.resolve("ready");
  }

  /** Whether the cluster is complete and was created by the binaries of this fingerprint. */
  boolean isReady(String fingerprint) {
    try {
      return Files.exists(mark()) && Files.readString(mark()).equals(fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the cluster is complete. */
  boolean isReady() {
    return Files.exists(mark());
  }

  void markReady(String fingerprint) {
    try {
      Files.writeString(mark(), fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the cluster. */
  void clear() {
    try {
      Files.deleteIfExists(mark());
      if (Files.exists(cluster())) {
        try (Stream<Path> files = Files.walk(cluster())) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last log lines of the server, for a message. */
  String lastLogLines() {
    try {
      List<String> lines = Files.readAllLines(log());
      return String.join(" / ", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    } catch (IOException e) {
      return "there is no log"; // The server did not get as far as that.
    }
  }
}
