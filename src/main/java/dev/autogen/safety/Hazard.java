package dev.autogen.safety;

/**
 * Something that can go wrong when an operation runs on a database in use.
 *
 * @param code {@code AG} and three digits; it never changes
 * @param message what happens and what to do, one line that begins in lower case
 */
public record Hazard(String code, Severity severity, String message) {
  @Override
  public String toString() {
    return code + " " + message;
  }
}
