package dev.autogen.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * The naming strategies that Spring Boot gives to Hibernate when nobody says otherwise ({@code
 * HibernateProperties} of 3.x, {@code HibernateJpaConfiguration} of 4.x).
 */
public final class SpringNaming {
  private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
  private static final String PHYSICAL = "hibernate.physical_naming_strategy";

  /**
   * Each version's class for implicit names tells which strategy goes with it for physical ones.
   */
  private static final Map<String, String> PHYSICAL_BESIDE =
      Map.of(
          "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy",
          "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
          "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
          "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

  private SpringNaming() {}

  /** The settings that a Spring Boot on the class path stands for, none without one. */
  public static Map<String, String> defaults(List<Path> classPath) {
    for (Path entry : classPath) {
      if (entry.getFileName().toString().startsWith("spring-boot") && Files.isRegularFile(entry)) {
        for (Map.Entry<String, String> strategies : PHYSICAL_BESIDE.entrySet()) {
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
      // A broken jar is told of by the JVM that has to use it.
      return false;
    }
  }
}
