package dev.autogen.cli;

import dev.autogen.Autogen;
import dev.autogen.config.Settings;
import dev.autogen.report.Report;
import dev.autogen.report.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The base of all commands: the options, and a pipeline that is closed at the end. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    usageHelpAutoWidth = true)
abstract class AutogenCommand implements Callable<Integer> {
  private final CommandContext context;

  @Mixin private GlobalOptions options = new GlobalOptions();

  AutogenCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public final Integer call() {
    Settings settings = options.settings(context);
    Console console = options.console(context);
    try (Autogen autogen = new Autogen(settings, console)) {
      return run(new Call(autogen, settings, console, context));
    } finally {
      console.clear();
    }
  }

  /** Runs the command and returns the exit code. */
  abstract int run(Call call);

  /** Everything that a command needs. */
  record Call(Autogen autogen, Settings settings, Console console, CommandContext context) {
    /** Says which database is used, if no URL names it. */
    void nameDatabase() {
      autogen
          .placeByVariables()
          .ifPresent(
              place -> console.line("database", place + ", from PGHOST, PGDATABASE or PGSERVICE"));
    }

    /** Whether the result is text for a person, who also reads standard error. */
    boolean isForPerson() {
      return settings.output().equals(Settings.TEXT);
    }

    /** Prints a result in the view that {@code --output} names, with short paths in the text. */
    void print(Report report) {
      String printed = Views.print(settings.output(), report);
      print(isForPerson() ? context.relative(printed) : printed);
    }

    void print(String text) {
      console.clear();
      context.out().print(text);
      context.out().flush();
    }
  }
}
