package dev.autogen.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Limits the number of cache files in a folder. */
public final class NewestFiles {
  private NewestFiles() {}

  /** Deletes all files with this ending except the newest ones. */
  public static void keep(Path folder, String ending, int count) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old =
          files
              .filter(file -> file.toString().endsWith(ending))
              .sorted(
                  Comparator.<Path>comparingLong(file -> file.toFile().lastModified()).reversed())
              .skip(count)
              .toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    }
  }
}
