package dev.autogen.entity;

import dev.autogen.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bundled Hibernate, for class paths that have none. */
public final class BundledHibernate {
  private BundledHibernate() {}

  /** Its jars: from the distribution, or from the class path of autogen itself. */
  public static List<Path> jars() {
    Optional<Path> home = Optional.ofNullable(System.getProperty("autogen.home")).map(Path::of);
    if (home.isEmpty()) {
      return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .filter(entry -> entry.endsWith(".jar"))
          .map(Path::of)
          .toList();
    }
    try (Stream<Path> jars = Files.list(home.get().resolve("lib").resolve("hibernate"))) {
      return jars.sorted().toList();
    } catch (IOException e) {
      throw new UsageException(
          "the installation in " + home.get() + " is not complete: lib/hibernate is missing", e);
    }
  }
}
