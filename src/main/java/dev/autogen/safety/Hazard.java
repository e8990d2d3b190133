package dev.autogen.safety;

/**
 * Something an operation may do to a database in use.
 *
 * @param code {@code AG} and three digits, the same for ever
 * @param message what happens and what to do, in a line that begins in lower case
 */
public record Hazard(String code, Severity severity, String message) {
  @Override
  public String toString() {
    return code + " " + message;
  }
}
