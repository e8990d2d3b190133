package dev.autogen.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** The main class. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandContext context =
        new CommandContext(
            Path.of("").toAbsolutePath(),
            System.getenv(),
            Clock.systemUTC(),
            new CommandContext.Output(out, err, Ansi.AUTO.enabled()),
            ConsoleKeyboard::open);
    System.exit(run(context, arguments));
  }

  /** Runs one command and returns its exit code. */
  public static int run(CommandContext context, String... arguments) {
    return CommandLines.of(context, List.of(arguments)).execute(arguments);
  }
}
