package dev.autogen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shared work folder of all test projects, because unpacking servers and creating class-data
 * archives takes longer than the tests.
 */
public final class WorkFolder {
  private static final String NAME = ".autogen";

  private static final String BINARIES = "binaries";

  private static final Path SHARED = emptied();

  private WorkFolder() {}

  /** The servers stay for the next run; answers that this build's code gave do not. */
  private static Path emptied() {
    try {
      Path shared = PostgresServer.CACHE.toAbsolutePath();
      Path answers = Files.createDirectories(shared.resolve("cache"));
      try (Stream<Path> files = Files.list(answers)) {
        List<Path> old = files.filter(Files::isRegularFile).toList();
        for (Path file : old) {
          Files.delete(file);
        }
      }
      return shared;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a folder belongs to the projects of tests. */
  static boolean isShared(Path folder) {
    try {
      return folder.toRealPath().startsWith(SHARED.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** Gives a project the shared folder, unless it has one of its own. */
  public static void shareWith(Path project) {
    link(project.resolve(NAME), SHARED);
  }

  /** Gives a folder for servers the binaries that are unpacked already, and nothing else. */
  public static void shareBinariesWith(Path folder) {
    link(folder.resolve(BINARIES), SHARED.resolve(BINARIES));
  }

  private static void link(Path own, Path shared) {
    try {
      if (!Files.exists(own)) {
        Files.createDirectories(shared);
        Files.createSymbolicLink(own, shared);
      }
    } catch (IOException | UnsupportedOperationException e) {
      // Where links are not allowed the project makes its own, in more time.
    }
  }
}
