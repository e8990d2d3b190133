package dev.autogen.testing;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entity sets of Hibernate's own tests, in the {@code hibernate-testing} jars that the build
 * copies.
 */
public final class StandardDomainModels {
  private static final Path JARS = Path.of("target", "hibernate-testing");
  private static final String MODELS = "org.hibernate.testing.orm.domain.StandardDomainModel";

  private StandardDomainModels() {}

  /** The class path: Hibernate, its tests' entities and what they need. */
  public static List<Path> classPath() throws IOException {
    try (Stream<Path> jars = Files.list(JARS)) {
      return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /**
   * The annotated classes of one set.
   *
   * @param name {@code CONTACTS} and the like
   */
  public static List<String> classes(String name) throws IOException, ReflectiveOperationException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : classPath()) {
      urls.add(url(jar));
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> models = Class.forName(MODELS, true, loader);
      Object model = models.getMethod("valueOf", String.class).invoke(null, name);
      Object descriptor = models.getMethod("getDescriptor").invoke(model);
      Class<?> descriptors =
          Class.forName("org.hibernate.testing.orm.domain.DomainModelDescriptor", true, loader);
      Class<?>[] classes =
          (Class<?>[]) descriptors.getMethod("getAnnotatedClasses").invoke(descriptor);
      return Stream.of(classes).map(Class::getName).toList();
    }
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }
}
