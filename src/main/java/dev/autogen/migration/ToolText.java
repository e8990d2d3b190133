package dev.autogen.migration;

import dev.autogen.UsageException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The text of a file as the tool of a format reads it, with the settings of the project and the
 * file.
 */
final class ToolText {
  private final Format format;

  ToolText(Format format) {
    this.format = format;
  }

  /** The settings file of a file, which may not exist. */
  Path settings(Path file) {
    return file.resolveSibling(
        file.getFileName() + format.value("settings-file").orElse(".settings"));
  }

  /** The lines of a file. */
  List<String> lines(Path file) {
    Path settings = settings(file);
    List<String> settingLines = Files.exists(settings) ? TextFile.lines(settings) : List.of();
    Optional<String> encoding =
        replaces()
            ? value(settingLines, settings, "encoding")
                .or(() -> Optional.ofNullable(format.toolSettings().get("encoding")))
            : Optional.empty();
    Charset charset = encoding.map(name -> charset(name, file)).orElse(StandardCharsets.UTF_8);
    return lines(file, TextFile.text(file, charset), settingLines);
  }

  /**
   * The lines of a text.
   *
   * @param settingLines the lines of its settings file
   */
  List<String> lines(Path file, String text, List<String> settingLines) {
    if (!replaces()) {
      return text.lines().toList();
    }
    Path settings = settings(file);
    value(settingLines, settings, "shouldExecute")
        .filter(value -> !value.equals("true"))
        .ifPresent(
            value -> {
              throw new UsageException(
                  settings
                      + ": autogen does not support shouldExecute, so it cannot know whether the file runs; remove the setting");
            });
    boolean replaced =
        value(settingLines, settings, "placeholderReplacement")
            .or(() -> Optional.ofNullable(format.toolSettings().get("placeholderReplacement")))
            .filter("false"::equalsIgnoreCase)
            .isEmpty();
    return (replaced ? new FlywayPlaceholders(format.toolSettings()).replaced(file, text) : text)
        .lines()
        .toList();
  }

  private boolean replaces() {
    return format.value("placeholders").isPresent();
  }

  private static Optional<String> value(List<String> settingLines, Path file, String key) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(String.join("\n", settingLines)));
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("cannot read " + file + ": " + e.getMessage(), e);
    }
    return Optional.ofNullable(properties.getProperty(key)).map(String::strip);
  }

  private static Charset charset(String name, Path file) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(file + ": unknown encoding " + name, e);
    }
  }
}
