package dev.autogen.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The environment of a command: working folder, variables, clock, output and keyboard.
 *
 * @param keyboard reads answers; opened when it is first needed
 */
public record CommandContext(
    Path folder,
    Map<String, String> environment,
    Clock clock,
    Output output,
    Supplier<Optional<Keyboard>> keyboard) {
  /**
   * Where a command writes.
   *
   * @param terminal whether standard error is a terminal
   */
  public record Output(PrintWriter out, PrintWriter err, boolean terminal) {}

  PrintWriter out() {
    return output.out();
  }

  PrintWriter err() {
    return output.err();
  }

  /** Whether standard error is a terminal. */
  boolean terminal() {
    return output.terminal();
  }

  /** The text with paths relative to the working folder. */
  String relative(String text) {
    return text.replace(folder + File.separator, "");
  }
}
