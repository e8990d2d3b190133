package dev.autogen.config;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What of Flyway's settings says how its files read; Spring Boot writes them in another way. */
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

  /** Whether a key of the file is meant for Flyway. */
  static boolean isOne(String key) {
    return key.startsWith(FLYWAY) || key.startsWith(SPRING);
  }

  /** Flyway's name for it without {@code flyway.}; nothing where it says nothing of files. */
  static Optional<String> named(String key) {
    String name = key.substring((key.startsWith(FLYWAY) ? FLYWAY : SPRING).length());
    if (name.startsWith(PLACEHOLDERS)) {
      return Optional.of(name);
    }
    String joined =
        DASH.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    return Optional.of(joined).filter(NAMES::contains);
  }

  /** All that there is, for a person. */
  static String names() {
    return "flyway.placeholders.NAME, flyway."
        + String.join(", flyway.", NAMES.stream().sorted().toList());
  }
}
