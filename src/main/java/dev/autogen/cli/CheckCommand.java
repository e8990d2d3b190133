package dev.autogen.cli;

import dev.autogen.Comparison;
import dev.autogen.config.Output;
import dev.autogen.migration.Answers;
import dev.autogen.operation.Operation;
import dev.autogen.report.DiffReport;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** For CI: is a migration missing? */
@Command(
    name = "check",
    description = "Fails when the model is ahead of the migrations; needs no database.")
final class CheckCommand extends AutogenCommand {
  CheckCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(Call call) {
    Comparison comparison = call.autogen().compare(Answers.NONE);
    boolean same = comparison.operations().isEmpty();
    comparison.warnings().forEach(line -> call.talk().line("note", line));
    comparison.leftAlone().ifPresent(line -> call.talk().line("note", line));
    if (call.settings().output() == Output.JSON) {
      call.print(DiffReport.json(call.autogen().plan(comparison), Map.of("inSync", same)));
    } else if (same) {
      call.talk()
          .line(
              "ok",
              comparison.live()
                  ? "the database has what the model asks for"
                  : "the migrations produce what the model asks for");
    } else {
      call.print(
          (comparison.live()
                  ? "The database differs from the model:\n"
                  : "A migration is missing:\n")
              + comparison.operations().stream()
                  .map(Operation::summary)
                  .map(line -> "  " + line + "\n")
                  .collect(Collectors.joining()));
      call.talk()
          .line(
              "next",
              comparison.pending().isEmpty()
                  ? "autogen -m \"…\" writes the migration"
                  : "autogen upgrade; migrations that wait for it: " + comparison.pending().size());
    }
    return same ? ExitCode.DONE : ExitCode.DIFFERENCES;
  }
}
