package dev.autogen.entity;

import dev.autogen.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The class path of the reader process.
 *
 * @param entries the class path of the JVM
 * @param folders folders that the reader adds itself, because a class-data archive allows only jars
 *     in the entries
 */
record ReaderClassPath(List<Path> entries, List<Path> folders) {
  private static final String HIBERNATE = "org/hibernate/Version.class";

  static ReaderClassPath of(EntityRequest request, Collection<String> classes, Path readerJar) {
    List<Path> jars = request.classPath().stream().filter(Files::isRegularFile).toList();
    List<Path> folders = request.classPath().stream().filter(Files::isDirectory).toList();
    List<String> files = classes.stream().map(name -> name.replace('.', '/') + ".class").toList();
    boolean hibernate =
        folders.stream().anyMatch(folder -> Files.exists(folder.resolve(HIBERNATE)));
    boolean inBoth = hibernate;
    for (Path jar : jars) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        hibernate |= zip.getEntry(HIBERNATE) != null;
        inBoth |= files.stream().anyMatch(file -> zip.getEntry(file) != null);
      } catch (IOException e) {
        throw new UsageException("the jar " + jar + " on the class path cannot be read", e);
      }
    }
    if (!hibernate && request.bundledHibernate().isEmpty()) {
      throw new UsageException(
          "there is no Hibernate on the class path; add hibernate-core 6.6 or later");
    }
    List<Path> own = new ArrayList<>(List.of(readerJar));
    if (!hibernate) {
      own.addAll(request.bundledHibernate());
    }
    // If a jar has the same classes, the order matters.
    List<Path> entries = new ArrayList<>(inBoth ? request.classPath() : jars);
    entries.addAll(own);
    return new ReaderClassPath(List.copyOf(entries), inBoth ? List.of() : folders);
  }

  /** Whether it has only jars, so that an archive is possible. */
  boolean archivable() {
    return entries.stream().noneMatch(Files::isDirectory);
  }

  /** The same as one plain class path: slower, but as in every Java program. */
  ReaderClassPath plain() {
    List<Path> all = new ArrayList<>(entries);
    all.addAll(folders);
    return new ReaderClassPath(all, List.of());
  }
}
