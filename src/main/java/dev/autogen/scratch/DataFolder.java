package dev.autogen.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one embedded PostgreSQL keeps its files: the cluster, the server's log and a mark that says
 * the cluster was made to its end.
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

  /** Whether the cluster was made to its end, by the binaries of this fingerprint. */
  boolean isReady(String fingerprint) {
    try {
      return Files.exists(mark()) && Files.readString(mark()).equals(fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the cluster was ever made to its end. */
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

  /** Throws the cluster away. */
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

  /** The last words of the server, for a message. */
  String lastLogLines() {
    try {
      List<String> lines = Files.readAllLines(log());
      return String.join(" / ", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    } catch (IOException e) {
      return "there is no log";
    }
  }
}
