package dev.autogen.cli;

/** What a person types. */
public interface Keyboard {
  /**
   * Waits for a line.
   *
   * @param prompt what stands before it
   * @throws dev.autogen.RefusedException if the person leaves instead
   */
  String line(String prompt);
}
