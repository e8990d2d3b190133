package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands put together, with one voice for errors. */
final class CommandLines {
  private CommandLines() {}

  static CommandLine of(Surroundings surroundings) {
    CommandLine root = new CommandLine(new RootCommand(surroundings));
    root.addSubcommand(new InitCommand(surroundings))
        .addSubcommand(new RevisionCommand(surroundings))
        .addSubcommand(new CheckCommand(surroundings))
        .addSubcommand(new DiffCommand(surroundings))
        .addSubcommand(new UpgradeCommand(surroundings))
        .addSubcommand(downgrade(surroundings))
        .addSubcommand(new CurrentCommand(surroundings))
        .addSubcommand(new HistoryCommand(surroundings))
        .addSubcommand(new HeadsCommand(surroundings))
        .addSubcommand(new ShowCommand(surroundings))
        .addSubcommand(new SchemaCommand(surroundings))
        .addSubcommand(new StatusCommand(surroundings))
        .addSubcommand(new StampCommand(surroundings))
        .addSubcommand(new RepairCommand(surroundings))
        .addSubcommand(new MergeCommand(surroundings))
        .addSubcommand(new RebaseCommand(surroundings))
        .addSubcommand(new SquashCommand(surroundings))
        .addSubcommand(new VerifyCommand(surroundings))
        .addSubcommand(new LintCommand(surroundings));
    root.setOut(surroundings.out());
    root.setErr(surroundings.err());
    root.setExecutionExceptionHandler(
        (failure, command, parsed) -> failed(failure, surroundings, isVerbose(parsed)));
    root.setParameterExceptionHandler((failure, arguments) -> misused(failure, surroundings));
    return root;
  }

  /** A number of migrations to revert looks like an option. */
  private static CommandLine downgrade(Surroundings surroundings) {
    return new CommandLine(new DowngradeCommand(surroundings))
        .setUnmatchedOptionsArePositionalParams(true);
  }

  private static boolean isVerbose(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.hasMatchedOption("--verbose");
  }

  private static int failed(Exception failure, Surroundings surroundings, boolean verbose) {
    if (failure instanceof AutogenException known) {
      Optional.ofNullable(known.getCause())
          .filter(cause -> verbose)
          .ifPresent(cause -> cause.printStackTrace(surroundings.err()));
      say(surroundings, String.valueOf(known.getMessage()));
      return ExitCode.of(known);
    }
    if (verbose) {
      failure.printStackTrace(surroundings.err());
    }
    say(
        surroundings,
        "autogen internal error: " + failure + (verbose ? "" : " (--verbose shows where)"));
    return ExitCode.FAILED;
  }

  private static int misused(ParameterException failure, Surroundings surroundings) {
    String message = withoutValues(String.valueOf(failure.getMessage()));
    if (failure instanceof UnmatchedArgumentException unmatched) {
      message = unknown(unmatched);
      if (!unmatched.getSuggestions().isEmpty()) {
        message += "; did you mean " + unmatched.getSuggestions().get(0) + "?";
      }
    }
    say(
        surroundings,
        message
            + " (see "
            + failure.getCommandLine().getCommandSpec().qualifiedName()
            + " --help)");
    return ExitCode.USAGE;
  }

  /** The values of mistyped options may be URLs and passwords. */
  private static String withoutValues(String message) {
    return message.lines().findFirst().orElse("").replaceFirst("(--[\\w-]+)=.*", "$1'");
  }

  /** What follows an unknown option may be its value, and a word too many a piece of one. */
  private static String unknown(UnmatchedArgumentException failure) {
    return failure.getUnmatched().stream()
        .filter(argument -> argument.startsWith("-"))
        .findFirst()
        .map(option -> option.startsWith("--") ? option.split("=", 2)[0] : option.substring(0, 2))
        .map("Unknown option: '%s'"::formatted)
        .orElseGet(() -> tooMany(String.valueOf(failure.getMessage())));
  }

  /** The first word is a command that is none; others may be anything. */
  private static String tooMany(String message) {
    return message.startsWith("Unmatched argument at index 0: ")
        ? withoutValues(message)
        : message.split(":", 2)[0];
  }

  private static void say(Surroundings surroundings, String message) {
    Ansi ansi = surroundings.terminal() ? Ansi.AUTO : Ansi.OFF;
    surroundings
        .relative(message)
        .lines()
        .forEach(line -> surroundings.err().println(ansi.string("@|bold,red error:|@ ") + line));
  }
}
