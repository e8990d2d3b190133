package dev.autogen.testing;

import dev.autogen.schema.Model;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Another version of Hibernate than the one of the build: its jars, which the build copies, and the
 * test class path for everything else.
 *
 * @param folder the jars that are the version's own
 */
public record HibernateVersion(Path folder) {
  private static final Path VERSIONS = Path.of("target", "hibernate");
  private static final Pattern JAR = Pattern.compile("(.+?)-\\d[^/]*\\.jar");

  /** All that the build provides, the oldest first. */
  public static List<HibernateVersion> all() {
    return files(VERSIONS).map(HibernateVersion::new).toList();
  }

  /** The first two numbers, such as {@code 6.6}. */
  public String number() {
    return folder.getFileName().toString();
  }

  /** A place where this version and the tests' entities are, and no other Hibernate. */
  public URLClassLoader open() {
    List<Path> jars = files(folder).toList();
    List<URL> urls = new ArrayList<>();
    Predicate<Path> isReplaced =
        path ->
            (artifact(path).startsWith("hibernate-")
                    && !artifact(path).equals("hibernate-validator"))
                || jars.stream().anyMatch(jar -> artifact(jar).equals(artifact(path)));
    Stream.concat(
            jars.stream(),
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(isReplaced.negate()))
        .map(Path::toUri)
        .map(HibernateVersion::url)
        .forEach(urls::add);
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** What the scenario's entities ask for after the change, as this version understands them. */
  public Model after(Scenario scenario, ClassLoader opened) {
    return ScenarioModels.readBy(opened, scenario.folder().resolve("after"), scenario.settings());
  }

  private static String artifact(Path jar) {
    var form = JAR.matcher(jar.getFileName().toString());
    return form.matches() ? form.group(1) : jar.getFileName().toString();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return number();
  }
}
