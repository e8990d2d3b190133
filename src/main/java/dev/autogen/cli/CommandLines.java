package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line with all commands, and the form of its errors. */
final class CommandLines {
  private CommandLines() {}

  static CommandLine of(CommandContext context) {
    CommandLine root = new CommandLine(new RootCommand(context));
    root.addSubcommand(new InitCommand(context))
        .addSubcommand(new RevisionCommand(context))
        .addSubcommand(new CheckCommand(context))
        .addSubcommand(new DiffCommand(context))
        .addSubcommand(new UpgradeCommand(context))
        .addSubcommand(downgrade(context))
        .addSubcommand(new CurrentCommand(context))
        .addSubcommand(new HistoryCommand(context))
        .addSubcommand(new HeadsCommand(context))
        .addSubcommand(new ShowCommand(context))
        .addSubcommand(new SchemaCommand(context))
        .addSubcommand(new StatusCommand(context))
        .addSubcommand(new StampCommand(context))
        .addSubcommand(new RepairCommand(context))
        .addSubcommand(new MergeCommand(context))
        .addSubcommand(new RebaseCommand(context))
        .addSubcommand(new SquashCommand(context))
        .addSubcommand(new VerifyCommand(context))
        .addSubcommand(new LintCommand(context));
    root.setOut(context.out());
    root.setErr(context.err());
    root.setExecutionExceptionHandler(
        (failure, command, parsed) -> failed(failure, context, isVerbose(parsed)));
    root.setParameterExceptionHandler((failure, arguments) -> misused(failure, context));
    return root;
  }

  /** A number of migrations to revert looks like an option. */
  private static CommandLine downgrade(CommandContext context) {
    return new CommandLine(new DowngradeCommand(context))
        .setUnmatchedOptionsArePositionalParams(true);
  }

  private static boolean isVerbose(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.hasMatchedOption("--verbose");
  }

  private static int failed(Exception failure, CommandContext context, boolean verbose) {
    if (failure instanceof AutogenException known) {
      Optional.ofNullable(known.getCause())
          .filter(cause -> verbose)
          .ifPresent(cause -> cause.printStackTrace(context.err()));
      say(context, String.valueOf(known.getMessage()));
      return ExitCode.of(known);
    }
    if (verbose) {
      failure.printStackTrace(context.err());
    }
    say(
        context,
        "autogen internal error: " + failure + (verbose ? "" : " (--verbose shows where)"));
    return ExitCode.FAILED;
  }

  private static int misused(ParameterException failure, CommandContext context) {
    String message = withoutValues(String.valueOf(failure.getMessage()));
    if (failure instanceof UnmatchedArgumentException unmatched) {
      message = unknown(unmatched);
      if (!unmatched.getSuggestions().isEmpty()) {
        message += "; did you mean " + unmatched.getSuggestions().get(0) + "?";
      }
    }
    say(
        context,
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

  /** A word after an unknown option may be its value, and a surplus word may be a part of one. */
  private static String unknown(UnmatchedArgumentException failure) {
    return failure.getUnmatched().stream()
        .filter(argument -> argument.startsWith("-"))
        .findFirst()
        .map(option -> option.startsWith("--") ? option.split("=", 2)[0] : option.substring(0, 2))
        .map("Unknown option: '%s'"::formatted)
        .orElseGet(() -> tooMany(String.valueOf(failure.getMessage())));
  }

  /** The first word is an unknown command. Other words may be values. */
  private static String tooMany(String message) {
    return message.startsWith("Unmatched argument at index 0: ")
        ? withoutValues(message)
        : message.split(":", 2)[0];
  }

  private static void say(CommandContext context, String message) {
    Ansi ansi = context.terminal() ? Ansi.AUTO : Ansi.OFF;
    context
        .relative(message)
        .lines()
        .forEach(line -> context.err().println(ansi.string("@|bold,red error:|@ ") + line));
  }
}
