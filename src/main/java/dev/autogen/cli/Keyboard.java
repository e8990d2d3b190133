package dev.autogen.cli;

/** Reads what the user types. */
public interface Keyboard {
  /**
   * Waits for a line.
   *
   * @param prompt the text before it
   * @throws dev.autogen.RefusedException if the user cancels
   */
  String line(String prompt);
}
