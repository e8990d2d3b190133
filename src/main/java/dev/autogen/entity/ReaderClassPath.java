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
 * The class path of the forked process.
 *
 * @param jarsFirst whether all folders come behind all jars, as a class-data archive demands
 */
record ReaderClassPath(List<Path> entries, boolean jarsFirst) {
  private static final String HIBERNATE = "org/hibernate/Version.class";

  static ReaderClassPath of(EntityRequest request, Collection<String> classes, Path readerJar) {
    List<Path> jars = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    for (Path entry : request.classPath()) {
      (Files.isDirectory(entry) ? folders : jars).add(entry);
    }
    jars.removeIf(jar -> !Files.isRegularFile(jar));
    List<String> files = classes.stream().map(name -> name.replace('.', '/') + ".class").toList();
    boolean hibernate =
        folders.stream().anyMatch(folder -> Files.exists(folder.resolve(HIBERNATE)));
    boolean twice = false;
    for (Path jar : jars) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        hibernate |= zip.getEntry(HIBERNATE) != null;
        twice |= files.stream().anyMatch(file -> zip.getEntry(file) != null);
      } catch (IOException e) {
        throw new UsageException("the jar " + jar + " on the class path cannot be read", e);
      }
    }
    List<Path> own = new ArrayList<>(List.of(readerJar));
    if (!hibernate) {
      own.addAll(request.bundledHibernate());
    }
    List<Path> entries = new ArrayList<>();
    if (twice && !folders.isEmpty()) {
      // A jar has the classes too, so which comes first matters.
      entries.addAll(request.classPath());
      entries.addAll(own);
    } else {
      entries.addAll(jars);
      entries.addAll(own);
      entries.addAll(folders);
    }
    return new ReaderClassPath(List.copyOf(entries), !twice || folders.isEmpty());
  }

  List<Path> jars() {
    return entries.stream().filter(Files::isRegularFile).toList();
  }
}
