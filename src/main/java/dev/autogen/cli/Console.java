package dev.autogen.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine.Help.Ansi;

/**
 * Messages of a command besides its result. They go to standard error, so that results can be
 * piped.
 */
final class Console implements Consumer<String> {
  private final CommandContext context;
  private final PrintWriter err;
  private final boolean verbose;
  private final boolean quiet;
  private final Ansi ansi;
  private final boolean statusLine;
  private final long start = System.nanoTime();

  Console(CommandContext context, boolean verbose, boolean quiet, boolean noColor) {
    this.context = context;
    err = context.err();
    this.verbose = verbose;
    this.quiet = quiet;
    ansi = noColor || !context.terminal() ? Ansi.OFF : Ansi.AUTO;
    statusLine = ansi.enabled() && !verbose && !quiet;
  }

  boolean isVerbose() {
    return verbose;
  }

  /** Prints a line: its topic, then the text. */
  void line(String topic, String text) {
    if (!quiet) {
      clear();
      err.println(ansi.string("@|bold " + pad(topic) + "|@ ") + context.relative(text));
    }
  }

  private static String pad(String topic) {
    return topic + " ".repeat(Math.max(0, 8 - topic.length()));
  }

  /**
   * Shows progress: a line for each piece of work with {@code --verbose}, else one temporary line
   * on a terminal.
   */
  @Override
  public void accept(String progress) {
    if (verbose) {
      err.printf("%6d ms  %s%n", (System.nanoTime() - start) / 1_000_000, progress);
    } else if (statusLine) {
      err.print("\r\u001b[2K" + progress + " …");
      err.flush();
    }
  }

  /** Removes the temporary line. */
  void clear() {
    if (statusLine) {
      err.print("\r\u001b[2K");
      err.flush();
    }
  }
}
