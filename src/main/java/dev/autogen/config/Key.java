package dev.autogen.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be set: as an option, a key of the file, and a variable of the environment.
 */
public enum Key {
  URL,
  USER,
  PASSWORD,
  CLASSPATH,
  ENTITIES,
  MAPPINGS,
  SOURCES,
  MIGRATIONS,
  SCHEMAS,
  FORMAT,
  TEMPLATES,
  SCRATCH,
  OUTPUT;

  /** The name in the file, and of the option without its dashes. */
  public String keyName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name in the environment. */
  public String variableName() {
    return "AUTOGEN_" + name();
  }

  static Optional<Key> named(String name) {
    return Arrays.stream(values()).filter(key -> key.keyName().equals(name)).findFirst();
  }
}
