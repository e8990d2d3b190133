package dev.autogen.entity;

import dev.autogen.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar of only those classes of autogen that run in the reader process. The rest of autogen must
 * not be visible there, and a class-data archive needs jars.
 */
final class ReaderJar {
  private static final List<String> PACKAGES =
      List.of("dev/autogen/hibernate", "dev/autogen/schema");

  private final Path home;
  private final String hash;

  private ReaderJar(Path home) {
    this.home = home;
    this.hash =
        new Fingerprint()
            .addFiles(
                Files.isDirectory(home)
                    ? PACKAGES.stream().map(home::resolve).toList()
                    : List.of(home))
            .hash();
  }

  static ReaderJar ofThisAutogen() {
    try {
      return new ReaderJar(
          Path.of(ReaderJar.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new UsageException("autogen cannot find its own classes: " + e.getMessage(), e);
    }
  }

  /** The hash of this build of autogen. */
  String hash() {
    return hash;
  }

  /** The jar in this folder; it is written if missing. */
  Path in(Path folder) throws IOException {
    Path jar = folder.resolve("reader-" + hash + ".jar");
    if (Files.exists(jar)) {
      return jar;
    }
    Path part = Files.createTempFile(folder, "reader-", ".part");
    try (OutputStream out = Files.newOutputStream(part);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      if (Files.isDirectory(home)) {
        pack(home, zip);
      } else {
        try (FileSystem own = FileSystems.newFileSystem(home)) {
          pack(own.getPath("/"), zip);
        }
      }
    }
    return Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void pack(Path root, ZipOutputStream zip) throws IOException {
    for (String folder : PACKAGES) {
      try (Stream<Path> files = Files.list(root.resolve(folder))) {
        for (Path file : (Iterable<Path>) files.sorted()::iterator) {
          zip.putNextEntry(new ZipEntry(folder + "/" + file.getFileName()));
          zip.write(Files.readAllBytes(file));
        }
      }
    }
  }
}
