package dev.autogen.cli;

import dev.autogen.UsageException;
import dev.autogen.state.HistoryEdits.Outcome;
import dev.autogen.state.StatusProblem;
import dev.autogen.state.StatusProblem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrects the history. */
@Command(
    name = "repair",
    description =
        "Corrects the history: accepts the deliberate edit of an applied file, or records that a"
            + " migration was finished or undone by hand.")
final class RepairCommand extends AutogenCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "REV",
      description = "the migration to repair (default: all)")
  private @Nullable String revision;

  @Option(
      names = "--as",
      paramLabel = "applied|reverted",
      description =
          "what you have done by hand: finished the migration (record it as applied), or undone it (remove it from the history)")
  private @Nullable String outcome;

  RepairCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    call.nameDatabase();
    Optional<Outcome> given = Optional.ofNullable(outcome).map(RepairCommand::outcome);
    if (given.isPresent() && revision == null) {
      throw new UsageException("--as needs a revision: autogen repair REV --as " + outcome);
    }
    List<String> lines =
        call.autogen()
            .history()
            .repair(Optional.ofNullable(revision), problem -> given.or(() -> asked(problem, call)));
    lines.forEach(line -> call.console().line("history", line));
    if (lines.isEmpty()) {
      call.console().line("nothing", "to repair: the history matches the files");
    }
    return ExitCode.DONE;
  }

  private static Outcome outcome(String word) {
    try {
      return Outcome.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "unknown --as \"" + word + "\"; possible values: applied, reverted.", e);
    }
  }

  /** Only a partially applied migration can be finished by hand, so only that is asked. */
  private static Optional<Outcome> asked(StatusProblem problem, Call call) {
    TerminalPrompt prompt = new TerminalPrompt(call.context(), call.console());
    boolean partial =
        problem.kind() == Kind.PARTIALLY_APPLIED || problem.kind() == Kind.PARTIALLY_REVERTED;
    if (!partial || !prompt.isAvailable()) {
      return Optional.empty();
    }
    if (prompt.confirms(
        call.context().relative(problem.sentence()) + "\nWas its upgrade finished by hand?")) {
      return Optional.of(Outcome.APPLIED);
    }
    return prompt.confirms("Was it undone by hand?")
        ? Optional.of(Outcome.REVERTED)
        : Optional.empty();
  }
}
