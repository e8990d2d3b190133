package dev.autogen.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where migrations are and how their files are written and read.
 *
 * @param format the name of the format
 * @param templates a folder of formats, preferred to the bundled ones
 * @param flyway settings of Flyway, by their names without {@code flyway.}
 */
public record MigrationSettings(
    Path folder, String format, Optional<Path> templates, Map<String, String> flyway) {
  public MigrationSettings {
    flyway = Map.copyOf(flyway);
  }
}
