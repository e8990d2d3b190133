package dev.autogen.hibernate;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A request to the reader process, read from a properties file.
 *
 * @param settings the settings for Hibernate
 */
record ReaderRequest(
    Sources sources,
    Map<String, String> settings,
    int postgresMajor,
    String defaultNamespace,
    Path output) {
  private static final String SETTING = "setting.";

  /**
   * Where the mappings are.
   *
   * @param classes names of annotated classes
   * @param packages names of packages whose {@code package-info} is annotated
   * @param mappings class-path names of mapping files
   * @param folders folders of classes that are not on the class path of the process
   */
  record Sources(
      List<String> classes, List<String> packages, List<String> mappings, List<Path> folders) {
    Sources {
      // Hibernate lists the values of a discriminator in the order of the classes.
      classes = classes.stream().sorted().toList();
      packages = List.copyOf(packages);
      mappings = List.copyOf(mappings);
      folders = List.copyOf(folders);
    }
  }

  ReaderRequest {
    settings = Map.copyOf(settings);
  }

  static ReaderRequest load(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<String, String> settings = new LinkedHashMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(SETTING)) {
        settings.put(key.substring(SETTING.length()), properties.getProperty(key));
      }
    }
    return new ReaderRequest(
        new Sources(
            words(properties, "classes"),
            words(properties, "packages"),
            words(properties, "mappings"),
            Stream.of(properties.getProperty("folders", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList()),
        settings,
        Integer.parseInt(properties.getProperty("postgres", "18")),
        properties.getProperty("namespace", "public"),
        Path.of(properties.getProperty("output", "model.bin")));
  }

  private static List<String> words(Properties properties, String key) {
    return Stream.of(properties.getProperty(key, "").split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
