package dev.autogen.render;

import dev.autogen.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * A layout of migration files: a folder of templates, no Java.
 *
 * @param fileName the template of the file's name
 * @param file the template of its text
 */
record Format(String name, String fileName, String file) {
  private static final String PROPERTIES = "format.properties";

  /**
   * Reads a format.
   *
   * @param templates a folder of formats that comes before autogen's own
   */
  static Format load(String name, Optional<Path> templates) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(read(name, PROPERTIES, templates)));
      String template = required(properties, "template", name);
      return new Format(name, required(properties, "file", name), read(name, template, templates));
    } catch (IOException e) {
      throw new UsageException(
          "cannot read the templates of format " + name + ": " + e.getMessage(), e);
    }
  }

  private static String required(Properties properties, String key, String format) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new UsageException(
          "format " + format + ": " + PROPERTIES + " has no key \"" + key + "\"");
    }
    return value;
  }

  private static String read(String format, String file, Optional<Path> templates)
      throws IOException {
    if (templates.isPresent()) {
      Path own = templates.get().resolve(format).resolve(file);
      if (Files.exists(own)) {
        return Files.readString(own);
      }
    }
    try (InputStream resource =
        Format.class.getResourceAsStream("/templates/" + format + "/" + file)) {
      if (resource == null) {
        throw new UsageException(
            "there is no format \""
                + format
                + "\" (no "
                + file
                + " in its folder); autogen brings along: sql.");
      }
      return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
