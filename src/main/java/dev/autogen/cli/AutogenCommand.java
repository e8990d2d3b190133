package dev.autogen.cli;

import dev.autogen.Autogen;
import dev.autogen.config.Settings;
import dev.autogen.report.Report;
import dev.autogen.report.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What all commands share: the options, and a pipeline that is closed at the end. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    usageHelpAutoWidth = true)
abstract class AutogenCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private GlobalOptions options = new GlobalOptions();

  AutogenCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public final Integer call() {
    Settings settings = options.settings(surroundings);
    Console console = options.console(surroundings);
    try (Autogen autogen = new Autogen(settings, console)) {
      return run(new Call(autogen, settings, console, surroundings));
    } finally {
      console.clear();
    }
  }

  /** Does the work and gives the exit code. */
  abstract int run(Call call);

  /** All that a command works with. */
  record Call(Autogen autogen, Settings settings, Console console, Surroundings surroundings) {
    /** Says which database it is, where no URL does. */
    void nameDatabase() {
      autogen
          .placeByVariables()
          .ifPresent(
              place -> console.line("database", place + ", from PGHOST, PGDATABASE or PGSERVICE"));
    }

    /** Whether a person reads the result, who also reads what is said beside it. */
    boolean isForPerson() {
      return settings.output().equals(Settings.TEXT);
    }

    /** Prints a result in the view that {@code --output} names, with short paths in the text. */
    void print(Report report) {
      String printed = Views.print(settings.output(), report);
      print(isForPerson() ? surroundings.relative(printed) : printed);
    }

    void print(String text) {
      console.clear();
      surroundings.out().print(text);
      surroundings.out().flush();
    }
  }
}
