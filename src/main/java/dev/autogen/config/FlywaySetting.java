package dev.autogen.config;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The settings of Flyway that affect how files are read. Spring Boot has other names for them. */
final class FlywaySetting {
  private static final String FLYWAY = "flyway.";
  private static final String SPRING = "spring.flyway.";
  private static final String PLACEHOLDERS = "placeholders.";

  private static final Set<String> NAMES =
      Set.of(
          "defaultSchema",
          "encoding",
          "environment",
          "placeholderPrefix",
          "placeholderReplacement",
          "placeholderSeparator",
          "placeholderSuffix",
          "schemas",
          "table",
          "workingDirectory");

  private static final Pattern DASH = Pattern.compile("-([a-z])");

  private FlywaySetting() {}

  /** Whether a key is a setting of Flyway. */
  static boolean isOne(String key) {
    return key.startsWith(FLYWAY) || key.startsWith(SPRING);
  }

  /**
   * Flyway's name without {@code flyway.}; empty if the setting does not affect how files are read.
   */
  static Optional<String> named(String key) {
    String name = key.substring((key.startsWith(FLYWAY) ? FLYWAY : SPRING).length());
    if (name.startsWith(PLACEHOLDERS)) {
      return Optional.of(name);
    }
    String joined =
        DASH.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    return Optional.of(joined).filter(NAMES::contains);
  }

  /** All names, for a message. */
  static String names() {
    return "flyway.placeholders.NAME, flyway."
        + String.join(", flyway.", NAMES.stream().sorted().toList());
  }
}
