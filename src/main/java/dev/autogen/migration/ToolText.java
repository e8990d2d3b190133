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

/** The text of a file as the tool of a format takes it, by its settings and those of the file. */
final class ToolText {
  private final Format format;

  ToolText(Format format) {
    this.format = format;
  }

  /** The file of settings that belongs to a file, which need not be there. */
  Path settings(Path file) {
    return file.resolveSibling(
        file.getFileName() + format.value("settings-file").orElse(".settings"));
  }

  /** The lines of a file. */
  List<String> lines(Path file) {
    Path settings = settings(file);
    List<String> said = Files.exists(settings) ? TextFile.lines(settings) : List.of();
    Optional<String> encoding =
        replaces()
            ? value(said, settings, "encoding")
                .or(() -> Optional.ofNullable(format.toolSettings().get("encoding")))
            : Optional.empty();
    Charset charset = encoding.map(name -> charset(name, file)).orElse(StandardCharsets.UTF_8);
    return lines(file, TextFile.text(file, charset), said);
  }

  /**
   * The lines of a text.
   *
   * @param said the lines of the file of settings that belongs to it
   */
  List<String> lines(Path file, String text, List<String> said) {
    if (!replaces()) {
      return text.lines().toList();
    }
    Path settings = settings(file);
    value(said, settings, "shouldExecute")
        .filter(value -> !value.equals("true"))
        .ifPresent(
            value -> {
              throw new UsageException(
                  settings
                      + ": shouldExecute is not understood, so nobody knows whether the file runs");
            });
    boolean replaced =
        value(said, settings, "placeholderReplacement")
            .or(() -> Optional.ofNullable(format.toolSettings().get("placeholderReplacement")))
            .filter("false"::equalsIgnoreCase)
            .isEmpty();
    return (replaced ? new Placeholders(format.toolSettings()).replaced(file, text) : text)
        .lines()
        .toList();
  }

  private boolean replaces() {
    return format.value("placeholders").isPresent();
  }

  private static Optional<String> value(List<String> said, Path file, String key) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(String.join("\n", said)));
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("cannot read " + file + ": " + e.getMessage(), e);
    }
    return Optional.ofNullable(properties.getProperty(key)).map(String::strip);
  }

  private static Charset charset(String name, Path file) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(file + ": there is no encoding " + name, e);
    }
  }
}
