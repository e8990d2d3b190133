package dev.autogen.cli;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line with all commands, and the form of its errors. */
final class CommandLines {
  private static final Set<String> HELP = Set.of("-h", "--help");

  private CommandLines() {}

  /** All commands, in the order of the help. */
  static CommandLine of(CommandContext context) {
    return with(commands(context), context);
  }

  /**
   * Only the commands that the arguments may mean, because reading the annotations of all of them
   * is slow.
   */
  static CommandLine of(CommandContext context, List<String> arguments) {
    List<AutogenCommand> commands = commands(context);
    List<AutogenCommand> named =
        commands.stream().filter(command -> arguments.contains(name(command))).toList();
    boolean isRoot = arguments.isEmpty() || arguments.get(0).startsWith("-");
    boolean needsAll = named.isEmpty() && (!isRoot || arguments.stream().anyMatch(HELP::contains));
    return with(needsAll ? commands : named, context);
  }

  private static CommandLine with(List<AutogenCommand> commands, CommandContext context) {
    CommandLine root = new CommandLine(new RootCommand(context));
    commands.forEach(command -> root.addSubcommand(subcommand(command)));
    root.setOut(context.out());
    root.setErr(context.err());
    root.setExecutionExceptionHandler(
        (failure, command, parsed) -> failed(failure, context, isVerbose(parsed)));
    root.setParameterExceptionHandler((failure, arguments) -> misused(failure, context));
    return root;
  }

  private static List<AutogenCommand> commands(CommandContext context) {
    return List.of(
        new InitCommand(context),
        new RevisionCommand(context),
        new CheckCommand(context),
        new DiffCommand(context),
        new UpgradeCommand(context),
        new DowngradeCommand(context),
        new CurrentCommand(context),
        new HistoryCommand(context),
        new HeadsCommand(context),
        new ShowCommand(context),
        new SchemaCommand(context),
        new StatusCommand(context),
        new StampCommand(context),
        new RepairCommand(context),
        new MergeCommand(context),
        new RebaseCommand(context),
        new SquashCommand(context),
        new VerifyCommand(context),
        new LintCommand(context));
  }

  private static String name(AutogenCommand command) {
    return Optional.ofNullable(command.getClass().getAnnotation(Command.class))
        .map(Command::name)
        .orElseThrow();
  }

  private static CommandLine subcommand(AutogenCommand command) {
    CommandLine line = new CommandLine(command);
    if (command instanceof DowngradeCommand) {
      // A number of migrations to revert looks like an option: -1.
      line.setUnmatchedOptionsArePositionalParams(true);
    }
    return line;
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
