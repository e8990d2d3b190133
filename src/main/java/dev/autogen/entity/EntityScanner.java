package dev.autogen.entity;

import dev.autogen.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds annotated classes in class files, without loading them. */
final class EntityScanner {
  private static final Set<String> MAPPED =
      Set.of(
          "Ljakarta/persistence/Entity;",
          "Ljakarta/persistence/Embeddable;",
          "Ljakarta/persistence/MappedSuperclass;",
          "Ljakarta/persistence/Converter;");
  private static final String CLASS = ".class";
  private static final String PACKAGE_INFO = "package-info";
  private static final String MAPPING = "META-INF/orm.xml";

  private final List<Path> folders;
  private final List<Path> jars;
  private final List<String> classes = new ArrayList<>();
  private final List<String> packages = new ArrayList<>();
  private boolean javax;

  private EntityScanner(List<Path> classPath) {
    this.folders = classPath.stream().filter(Files::isDirectory).toList();
    this.jars = classPath.stream().filter(Files::isRegularFile).toList();
  }

  /**
   * Scans all folders; or, if names are given, folders and jars for these packages and classes.
   *
   * @param mapped whether mapping files are given; then annotated classes are optional
   */
  static FoundEntities scan(List<Path> classPath, List<String> names, boolean mapped) {
    EntityScanner scanner = new EntityScanner(classPath);
    try {
      return names.isEmpty() ? scanner.scanFolders(mapped) : scanner.scanFor(names);
    } catch (IOException e) {
      throw new UsageException("cannot read the class path: " + e.getMessage(), e);
    }
  }

  private FoundEntities scanFolders(boolean mapped) throws IOException {
    List<String> mappings = new ArrayList<>();
    Map<String, String> settings = new LinkedHashMap<>();
    boolean unlisted = true;
    for (Path folder : folders) {
      Path persistence = folder.resolve("META-INF/persistence.xml");
      if (Files.exists(persistence)) {
        PersistenceXml xml = PersistenceXml.read(persistence);
        classes.addAll(xml.classes());
        mappings.addAll(xml.mappings());
        xml.settings().forEach(settings::putIfAbsent);
        unlisted &= !xml.excludesUnlisted();
      }
      if (Files.exists(folder.resolve(MAPPING)) && !mappings.contains(MAPPING)) {
        mappings.add(MAPPING);
      }
    }
    if (unlisted) {
      for (Path folder : folders) {
        walk(folder, folder);
      }
    }
    if (classes.isEmpty() && mappings.isEmpty() && !mapped) {
      throw nothingFound();
    }
    return new FoundEntities(classes, packages, mappings, settings);
  }

  private UsageException nothingFound() {
    if (javax) {
      return new UsageException(
          "the entities use javax.persistence; autogen needs Hibernate 6.6 or later, which has"
              + " jakarta.persistence");
    }
    return new UsageException(
        folders.isEmpty()
            ? "the class path has no folder of compiled classes; name the packages of the entities with --entities to search its jars"
            : "no class with @Entity in "
                + folders
                + "; compile first, or name the packages of"
                + " the entities with --entities");
  }

  private FoundEntities scanFor(List<String> names) throws IOException {
    for (String name : names) {
      int before = classes.size();
      String path = name.replace('.', '/');
      if (findClass(path + CLASS)) {
        classes.add(name);
        continue;
      }
      for (Path folder : folders) {
        walk(folder, folder.resolve(path));
      }
      for (Path jar : jars) {
        scanJar(jar, path + "/");
      }
      if (classes.size() == before) {
        throw new UsageException(
            "--entities: "
                + name
                + " is neither a class nor a package with annotated classes on"
                + " the class path");
      }
    }
    return new FoundEntities(classes, packages, List.of(), Map.of());
  }

  private boolean findClass(String path) throws IOException {
    for (Path folder : folders) {
      if (Files.isRegularFile(folder.resolve(path))) {
        return true;
      }
    }
    for (Path jar : jars) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        if (zip.getEntry(path) != null) {
          return true;
        }
      }
    }
    return false;
  }

  private void walk(Path root, Path start) throws IOException {
    if (!Files.isDirectory(start)) {
      return;
    }
    try (Stream<Path> files = Files.walk(start)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(CLASS)) {
          look(path, Files.readAllBytes(file));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void scanJar(Path jar, String prefix) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> entry.getName().startsWith(prefix))
              .filter(entry -> entry.getName().endsWith(CLASS))
              .toList();
      for (ZipEntry entry : entries) {
        try (InputStream in = zip.getInputStream(entry)) {
          look(entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  private void look(String path, byte[] bytes) throws IOException {
    List<String> annotations;
    try {
      annotations = ClassFile.annotations(bytes);
    } catch (IOException e) {
      throw new IOException(path + ": " + e.getMessage(), e);
    }
    if (annotations.isEmpty()) {
      return;
    }
    String name = path.substring(0, path.length() - CLASS.length()).replace('/', '.');
    packageOf(name)
        .ifPresentOrElse(
            packages::add,
            () -> {
              if (annotations.stream().anyMatch(MAPPED::contains)) {
                classes.add(name);
              }
            });
    javax |= annotations.contains("Ljavax/persistence/Entity;");
  }

  /** The package of a {@code package-info} class. */
  private static Optional<String> packageOf(String name) {
    return name.endsWith("." + PACKAGE_INFO)
        ? Optional.of(name.substring(0, name.length() - PACKAGE_INFO.length() - 1))
        : Optional.empty();
  }
}
