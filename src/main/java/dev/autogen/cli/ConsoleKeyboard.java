package dev.autogen.cli;

import dev.autogen.RefusedException;
import java.io.Console;
import java.util.Optional;

/** The keyboard of the terminal that the command runs on. */
final class ConsoleKeyboard implements Keyboard {
  private final Console console;

  private ConsoleKeyboard(Console console) {
    this.console = console;
  }

  /** Empty unless both input and output are a terminal. */
  static Optional<Keyboard> open() {
    return Optional.ofNullable(System.console())
        .filter(ConsoleKeyboard::isTerminal)
        .map(ConsoleKeyboard::new);
  }

  /** Since Java 22 there may be a console without a terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true; // Before Java 22 a console is always a terminal.
    } catch (ReflectiveOperationException e) {
      return false; // Without a prompt, a question is refused with the option that answers it.
    }
  }

  @Override
  public String line(String prompt) {
    return Optional.ofNullable(console.readLine("%s", prompt))
        .orElseThrow(
            () -> new RefusedException("cancelled without an answer; nothing was written"));
  }
}
