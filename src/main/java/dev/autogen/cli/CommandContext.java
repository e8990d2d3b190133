package dev.autogen.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The environment of a command: working folder, variables, clock, output and terminal.
 *
 * @param terminal whether standard error is a terminal
 * @param keyboard reads answers; opened when it is first needed
 */
public record CommandContext(
    Path folder,
    Map<String, String> environment,
    Clock clock,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Supplier<Optional<Keyboard>> keyboard) {
  /** A context without a keyboard, in which no question is asked. */
  public CommandContext(
      Path folder,
      Map<String, String> environment,
      Clock clock,
      PrintWriter out,
      PrintWriter err,
      boolean terminal) {
    this(folder, environment, clock, out, err, terminal, Optional::empty);
  }

  /** The text with paths relative to the working folder. */
  String relative(String text) {
    return text.replace(folder + File.separator, "");
  }
}
