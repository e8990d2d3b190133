package dev.autogen.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * The default naming strategies of Spring Boot ({@code HibernateProperties} of 3.x, {@code
 * HibernateJpaConfiguration} of 4.x).
 */
public final class SpringNaming {
  private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
  private static final String PHYSICAL = "hibernate.physical_naming_strategy";

  /** From the implicit strategy of each version to its physical strategy. */
  private static final Map<String, String> PHYSICAL_FOR_IMPLICIT =
      Map.of(
          "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy",
          "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
          "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
          "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

  private SpringNaming() {}

  /** The settings of the Spring Boot on the class path; empty without Spring Boot. */
  public static Map<String, String> defaults(List<Path> classPath) {
    for (Path entry : classPath) {
      if (entry.getFileName().toString().startsWith("spring-boot") && Files.isRegularFile(entry)) {
        for (Map.Entry<String, String> strategies : PHYSICAL_FOR_IMPLICIT.entrySet()) {
          if (holds(entry, strategies.getKey())) {
            return Map.of(IMPLICIT, strategies.getKey(), PHYSICAL, strategies.getValue());
          }
        }
      }
    }
    return Map.of();
  }

  private static boolean holds(Path jar, String className) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getEntry(className.replace('.', '/') + ".class") != null;
    } catch (IOException e) {
      // The JVM that uses a broken jar reports it.
      return false;
    }
  }
}
