package dev.autogen.config;

import java.util.Map;
import java.util.Optional;

/**
 * The databases that a command uses.
 *
 * @param url of the database, {@code embedded} for the one that autogen keeps
 * @param runUrl of the database of commands that need one: {@code url}, else the database that
 *     libpq's environment variables name
 * @param libpq the environment variables of libpq that are set
 * @param scratch a URL, {@code embedded} or {@code none}
 */
public record DatabaseSettings(
    Optional<String> url,
    Optional<String> runUrl,
    Optional<String> user,
    Optional<String> password,
    Map<String, String> libpq,
    Optional<String> scratch) {
  public DatabaseSettings {
    libpq = Map.copyOf(libpq);
  }

  /** Without the values, because one is a password. */
  @Override
  public String toString() {
    return "DatabaseSettings";
  }
}
