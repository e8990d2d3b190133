package dev.autogen.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The flags that make a short Java process start fast, mainly a class-data archive. */
final class JvmFlags {
  private JvmFlags() {}

  static List<String> of(ReaderClassPath classPath, Path cacheDir) throws IOException {
    List<String> flags =
        new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    if (!classPath.archivable()) {
      return flags;
    }
    // Warnings about an unusable archive would look like errors.
    flags.add("-Xlog:disable");
    String key =
        new Fingerprint()
            .addFiles(classPath.entries())
            .add(System.getProperty("java.vm.version"))
            .add(System.getProperty("java.home"))
            .hash();
    Path archive = cacheDir.resolve(key + ".jsa");
    if (Runtime.version().feature() >= 19) {
      flags.add("-XX:+AutoCreateSharedArchive");
      flags.add("-XX:SharedArchiveFile=" + archive);
      return flags;
    }
    Path fresh = cacheDir.resolve(key + ".jsa.new");
    if (!Files.exists(archive) && Files.exists(fresh)) {
      adopt(fresh, archive);
    }
    flags.add(
        Files.exists(archive)
            ? "-XX:SharedArchiveFile=" + archive
            : "-XX:ArchiveClassesAtExit=" + fresh);
    return flags;
  }

  private static void adopt(Path fresh, Path archive) throws IOException {
    try {
      Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      // Another run of the same project was faster.
    }
  }
}
