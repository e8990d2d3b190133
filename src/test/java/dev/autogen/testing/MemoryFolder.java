package dev.autogen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps a folder of a test run in memory, for the data of servers. Each database has 300 files, and
 * tests create and drop hundreds. On ext4 that is slow: it looks for a free inode among all that
 * were deleted in the last minute ({@code recently_deleted} in {@code fs/ext4/ialloc.c} of Linux).
 */
final class MemoryFolder {
  private static final Path MEMORY = Path.of("/dev/shm");

  private static final long ENOUGH_BYTES = 4L << 30;

  private static final int ATTEMPTS = 100;

  private static final long PAUSE_MILLIS = 100;

  private MemoryFolder() {}

  /** Makes the folder a link into memory. Without enough memory, it stays where it is. */
  static void link(Path folder) {
    Path link = folder.toAbsolutePath();
    try {
      if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
        return;
      }
      Files.deleteIfExists(link);
      if (Files.isDirectory(MEMORY)
          && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH_BYTES) {
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Files.createDirectories(target(link)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for every run in this folder, so that a run finds what a killed one left. */
  private static Path target(Path link) {
    return MEMORY.resolve("autogen-tests-" + Integer.toHexString(link.toString().hashCode()));
  }

  /** Frees the memory. A server may still be ending, so this tries for some seconds. */
  static void delete(Path folder) {
    Path link = folder.toAbsolutePath();
    if (!Files.isSymbolicLink(link)) {
      return;
    }
    for (int attempt = 1; !isDeleted(target(link)) && attempt < ATTEMPTS; attempt++) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    try {
      Files.delete(link);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDeleted(Path target) {
    try (Stream<Path> files = Files.walk(target)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false; // The server has changed the folder meanwhile.
    }
  }
}
