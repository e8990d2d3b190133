package dev.autogen.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a command runs.
 *
 * @param terminal whether a person watches
 * @param keyboard what that person types on, opened when it is needed
 */
public record CommandContext(
    Path folder,
    Map<String, String> environment,
    Clock clock,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Supplier<Optional<Keyboard>> keyboard) {
  /** Without anybody to ask. */
  public CommandContext(
      Path folder,
      Map<String, String> environment,
      Clock clock,
      PrintWriter out,
      PrintWriter err,
      boolean terminal) {
    this(folder, environment, clock, out, err, terminal, Optional::empty);
  }

  /** A text in which files of the folder are named from there, as a person in it would. */
  String relative(String text) {
    return text.replace(folder + File.separator, "");
  }
}
