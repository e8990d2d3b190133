package dev.autogen.cli;

import dev.autogen.compare.Comparison;
import dev.autogen.migration.Answers;
import dev.autogen.plan.Plan;
import dev.autogen.report.DiffReport;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what a migration would change. */
@Command(
    name = "diff",
    description = "Shows what a migration would change, and what is left alone.")
final class DiffCommand extends AutogenCommand {
  @Option(names = "--sql", description = "show the statements")
  private boolean sql;

  @Option(
      names = "--rename",
      paramLabel = "OLD=NEW",
      description = {"treat this as a rename:", "users=people, users.name=full_name"})
  private List<String> renames = new ArrayList<>();

  DiffCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    Comparison comparison =
        call.autogen()
            .compare(new Answers(renames.stream().map(AnswerOptions::rename).toList(), List.of()));
    Plan plan = call.autogen().plan(comparison);
    call.print(new DiffReport(plan, sql, comparison.unmanaged().objects()));
    if (call.isForPerson()) {
      comparison
          .unmanaged()
          .objects()
          .forEach(
              line ->
                  call.console()
                      .line("kept", line + ", which neither the model nor a migration created"));
      comparison.blockingObjects().forEach(line -> call.console().line("refused", line));
      call.autogen().renameHints(comparison).forEach(line -> call.console().line("rename", line));
      comparison.warnings().forEach(line -> call.console().line("note", line));
      if (plan.operations().isEmpty()) {
        call.console().line("nothing", "differs");
      }
    }
    return ExitCode.DONE;
  }
}
