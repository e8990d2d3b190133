package dev.autogen.migration;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The file format of migrations: a folder of templates, and {@code format.properties} with the file
 * names and the patterns to read files back.
 */
public final class Format {
  /** The name of autogen's own format. */
  public static final String OWN = "sql";

  private static final String PROPERTIES = "format.properties";
  private static final String FILE = "file";
  private static final String TEMPLATE = "template";

  private final String name;
  private final Optional<Path> templates;
  private final Map<String, String> toolSettings;
  private final Properties properties = new Properties();

  private Format(String name, Optional<Path> templates, Map<String, String> toolSettings) {
    this.name = name;
    this.templates = templates;
    this.toolSettings = Map.copyOf(toolSettings);
    try {
      properties.load(new StringReader(text(PROPERTIES)));
    } catch (IOException e) {
      throw new UsageException(
          "cannot read the templates of format " + name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a format.
   *
   * @param templates a folder of formats that overrides the bundled ones
   */
  public static Format load(String name, Optional<Path> templates) {
    return load(name, templates, Map.of());
  }

  /**
   * Reads a format with the tool settings of a project.
   *
   * @param toolSettings the settings of the tool, by the tool's own names
   */
  public static Format load(
      String name, Optional<Path> templates, Map<String, String> toolSettings) {
    return new Format(name, templates, toolSettings);
  }

  /** The format {@code sql}, without templates of a user. */
  public static Format own() {
    return load(OWN, Optional.empty());
  }

  public String name() {
    return name;
  }

  Map<String, String> toolSettings() {
    return toolSettings;
  }

  /** The lines of a file as the tool reads them. */
  List<String> lines(Path file) {
    return new ToolText(this).lines(file);
  }

  /** The command that applies such files; empty if autogen does. */
  public Optional<String> appliedBy() {
    return value("applied-by");
  }

  /**
   * Checks that autogen applies such files.
   *
   * @throws RefusedException if another tool does
   */
  public void requireOwn() {
    appliedBy()
        .ifPresent(
            command -> {
              throw new RefusedException(
                  "migrations in the format "
                      + name
                      + " are applied by "
                      + command
                      + ", which keeps their history; autogen writes, checks and verifies them");
            });
  }

  /** Whether each step of a migration has its own file. */
  public boolean hasFilesForSteps() {
    return value("files-for").filter("step"::equals).isPresent();
  }

  /** Whether upgrade and downgrade of a step share the transaction mode. */
  public boolean sharesTransactionSwitch() {
    return value("transaction").filter("shared"::equals).isPresent();
  }

  /**
   * A kind of file.
   *
   * @param name the template of its name
   * @param text the template of its text; an empty result means no file
   */
  public record FileTemplate(String name, String text) {}

  /** The files of a migration or of one step; the first holds the statements. */
  public List<FileTemplate> files() {
    return properties.stringPropertyNames().stream()
        .filter(key -> key.equals(FILE) || key.startsWith(FILE + "."))
        .sorted()
        .map(
            key ->
                new FileTemplate(
                    required(key), text(required(TEMPLATE + key.substring(FILE.length())))))
        .toList();
  }

  private String required(String key) {
    return value(key)
        .orElseThrow(
            () ->
                new UsageException(
                    "format " + name + ": " + PROPERTIES + " has no key \"" + key + "\""));
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(properties.getProperty(key));
  }

  Optional<Pattern> pattern(String key) {
    try {
      return value(key).map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE));
    } catch (PatternSyntaxException e) {
      throw new UsageException(
          "format " + name + ": \"" + key + "\" in " + PROPERTIES + ": " + e.getMessage(), e);
    }
  }

  /** A file from the folder of the format, or from the shared folder. */
  public String text(String file) {
    try {
      Optional<String> found = find(name + "/" + file);
      return (found.isPresent() ? found : find("shared/" + file))
          .orElseThrow(
              () ->
                  new UsageException(
                      "there is no format \""
                          + name
                          + "\" (no "
                          + file
                          + " in its folder); the bundled formats are: sql, flyway, liquibase, dbmate, goose."));
    } catch (IOException e) {
      throw new UsageException(
          "cannot read the templates of format " + name + ": " + e.getMessage(), e);
    }
  }

  private Optional<String> find(String path) throws IOException {
    Optional<Path> own = templates.map(folder -> folder.resolve(path)).filter(Files::exists);
    if (own.isPresent()) {
      return Optional.of(TextFile.text(own.get()));
    }
    try (InputStream resource = Format.class.getResourceAsStream("/templates/" + path)) {
      return resource == null
          ? Optional.empty()
          : Optional.of(
              new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
