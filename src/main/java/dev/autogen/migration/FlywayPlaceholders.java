package dev.autogen.migration;

import dev.autogen.UsageException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values that Flyway substitutes for {@code ${name}} in statements, comments and data. Names
 * are case-insensitive, and a name without a value is an error.
 */
final class FlywayPlaceholders {
  private static final String OWN = "flyway";

  private final String prefix;
  private final String suffix;
  private final String fileName;
  private final Map<String, String> values = new TreeMap<>();

  /**
   * Reads the placeholders of a project.
   *
   * @param settings the settings of Flyway, without the prefix {@code flyway.}
   */
  FlywayPlaceholders(Map<String, String> settings) {
    prefix = settings.getOrDefault("placeholderPrefix", "${");
    suffix = settings.getOrDefault("placeholderSuffix", "}");
    String own = OWN + settings.getOrDefault("placeholderSeparator", ":");
    for (ServerValue value : ServerValue.values()) {
      put(own + value.placeholder(), value.mark());
    }
    Optional.ofNullable(settings.get("defaultSchema"))
        .or(() -> Optional.ofNullable(settings.get("schemas")).map(it -> it.split(",", 2)[0]))
        .ifPresent(schema -> put(own + ServerValue.SCHEMA.placeholder(), schema.strip()));
    put(own + "table", settings.getOrDefault("table", "flyway_schema_history"));
    put(own + "environment", settings.getOrDefault("environment", "default"));
    put(
        own + "workingDirectory",
        settings.getOrDefault("workingDirectory", System.getProperty("user.dir", "")));
    fileName = (own + "filename").toLowerCase(Locale.ROOT);
    settings.forEach(
        (name, value) -> {
          if (name.startsWith("placeholders.")) {
            put(name.substring("placeholders.".length()), value);
          }
        });
  }

  private void put(String name, String value) {
    values.put(name.toLowerCase(Locale.ROOT), value);
  }

  /**
   * The text with all values substituted.
   *
   * @throws UsageException if a name has no value
   */
  String replaced(Path file, String text) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, from)) {
      int end = text.indexOf(suffix, at + prefix.length());
      String name = end < 0 ? "" : text.substring(at + prefix.length(), end);
      result.append(text, from, at).append(value(name, file, text.substring(0, at)));
      from = end + suffix.length();
    }
    return result.append(text.substring(from)).toString();
  }

  private String value(String name, Path file, String before) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.equals(fileName)) {
      return String.valueOf(file.getFileName());
    }
    return Optional.ofNullable(values.get(key))
        .orElseThrow(
            () ->
                new UsageException(
                    "%s:%d: the placeholder %s%s%s has no value; give one in autogen.properties: flyway.placeholders.%s=…, or flyway.placeholderReplacement=false"
                        .formatted(
                            file,
                            1 + before.chars().filter(c -> c == '\n').count(),
                            prefix,
                            name,
                            suffix,
                            name)));
  }
}
