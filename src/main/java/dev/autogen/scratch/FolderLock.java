package dev.autogen.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file lock between processes, released at the latest when the process exits. */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Acquires the lock unless another process, or this one, holds it. */
  static Optional<FolderLock> tryTake(Path file) {
    return tryTake(file, false);
  }

  /** Acquires a shared lock unless it is held exclusively, or this process has a share. */
  static Optional<FolderLock> tryShare(Path file) {
    return tryTake(file, true);
  }

  private static Optional<FolderLock> tryTake(Path file, boolean shared) {
    try {
      Path parent = file.toAbsolutePath().getParent();
      // A link to a folder counts as one; createDirectories() of Java 17 refuses it.
      if (parent != null && !Files.isDirectory(parent)) {
        Files.createDirectories(parent);
      }
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (isLocked(channel, shared)) {
        return Optional.of(new FolderLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLocked(FileChannel channel, boolean shared) throws IOException {
    try {
      FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // Another thread of this JVM has the lock.
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
