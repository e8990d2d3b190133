package dev.autogen.testing;

import dev.autogen.hibernate.ModelReader;
import dev.autogen.schema.Model;
import dev.autogen.schema.SchemaStream;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The models of the scenarios: read by the real reader, but in this process, each once. */
final class ScenarioModels {
  private static final List<Class<? extends Annotation>> MAPPED =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

  private static final Map<Path, Model> MODELS = new ConcurrentHashMap<>();

  private ScenarioModels() {}

  /**
   * Reads the entities of a package, named to the reader in an order that differs by run.
   *
   * @param sources the folder of their sources
   * @param settings of Hibernate
   */
  static Model read(Path sources, Map<String, String> settings) {
    return MODELS.computeIfAbsent(
        sources, folder -> read(Sample.shuffled(mappedClasses(folder)), settings));
  }

  /** Reads the entities of a package with the reader and the Hibernate of another class loader. */
  static Model readBy(ClassLoader loader, Path sources, Map<String, String> settings) {
    return read(
        mappedClasses(sources),
        settings,
        request -> {
          Thread thread = Thread.currentThread();
          ClassLoader own = thread.getContextClassLoader();
          thread.setContextClassLoader(loader);
          try {
            Class.forName(ModelReader.class.getName(), true, loader)
                .getMethod("answer", Path.class)
                .invoke(null, request);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          } finally {
            thread.setContextClassLoader(own);
          }
        });
  }

  static List<String> mappedClasses(Path sources) {
    Path packageFolder = Scenario.SOURCES.relativize(sources);
    try (Stream<Path> files = Files.list(compiled().resolve(packageFolder))) {
      String packageName =
          packageFolder.toString().replace(packageFolder.getFileSystem().getSeparator(), ".");
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> packageName + "." + file.substring(0, file.length() - ".class".length()))
          .filter(ScenarioModels::isMapped)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path compiled() {
    try {
      return Path.of(
          ScenarioModels.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isMapped(String className) {
    try {
      Class<?> type = Class.forName(className, false, ScenarioModels.class.getClassLoader());
      return MAPPED.stream().anyMatch(type::isAnnotationPresent);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Model read(List<String> classes, Map<String, String> settings) {
    return read(
        classes,
        settings,
        request -> {
          try {
            ModelReader.answer(request);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Model read(
      List<String> classes, Map<String, String> settings, Consumer<Path> reader) {
    try {
      Path folder = Files.createTempDirectory("scenario-");
      Path request = folder.resolve("request.properties");
      Path answer = folder.resolve("answer");
      try {
        write(classes, settings, request, answer);
        reader.accept(request);
        return model(answer);
      } finally {
        Path part = folder.resolve("answer.part");
        for (Path file : List.of(request, answer, part, folder)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(
      List<String> classes, Map<String, String> settings, Path request, Path answer)
      throws IOException {
    Properties properties = new Properties();
    settings.forEach((name, value) -> properties.setProperty("setting." + name, value));
    properties.setProperty("classes", String.join(" ", classes));
    properties.setProperty("postgres", Integer.toString(Scenario.POSTGRES));
    properties.setProperty("output", answer.toString());
    try (Writer out = Files.newBufferedWriter(request)) {
      properties.store(out, null);
    }
  }

  private static Model model(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Serializable answer = SchemaStream.read(Serializable.class, in);
      if (answer instanceof Model model) {
        return model;
      }
      throw new IllegalStateException("the reader found no model: " + answer);
    }
  }
}
