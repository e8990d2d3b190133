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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The classes of autogen that go into the user's process, packed alone: the rest of autogen and its
 * libraries must not be seen there, and a class-data archive takes jars only.
 */
final class ReaderJar {
  private static final List<String> PACKAGES =
      List.of("dev/autogen/hibernate", "dev/autogen/schema");

  private final Map<String, byte[]> classes;
  private final String hash;

  private ReaderJar(Map<String, byte[]> classes) {
    this.classes = classes;
    Fingerprint fingerprint = new Fingerprint();
    classes.forEach((name, bytes) -> fingerprint.add(name).add(bytes));
    this.hash = fingerprint.hash();
  }

  static ReaderJar ofThisAutogen() {
    try {
      Path home =
          Path.of(ReaderJar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        return new ReaderJar(read(home));
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return new ReaderJar(read(jar.getPath("/")));
      }
    } catch (IOException | URISyntaxException e) {
      throw new UsageException("autogen cannot read its own classes: " + e.getMessage(), e);
    }
  }

  private static Map<String, byte[]> read(Path root) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    for (String folder : PACKAGES) {
      try (Stream<Path> files = Files.list(root.resolve(folder))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          String name = file.getFileName().toString();
          if (name.endsWith(".class")) {
            classes.put(folder + "/" + name, Files.readAllBytes(file));
          }
        }
      }
    }
    return classes;
  }

  String hash() {
    return hash;
  }

  /** The jar in this folder, written unless it is there. */
  Path in(Path folder) throws IOException {
    Path jar = folder.resolve("reader-" + hash + ".jar");
    if (Files.exists(jar)) {
      return jar;
    }
    Path part = Files.createTempFile(folder, "reader-", ".part");
    try (OutputStream out = Files.newOutputStream(part);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : classes.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    }
    return Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
  }
}
