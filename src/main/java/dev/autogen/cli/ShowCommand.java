package dev.autogen.cli;

import dev.autogen.migration.Migration;
import dev.autogen.migration.Target;
import dev.autogen.report.HistoryReport;
import dev.autogen.report.MigrationReport;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one migration in full. */
@Command(
    name = "show",
    description = "Shows a migration: its place, state, changes, hazards and steps.")
final class ShowCommand extends AutogenCommand {
  @Parameters(paramLabel = "REV", description = "its revision or name, or the beginning of one")
  private String revision = "";

  ShowCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    Migration migration = Target.parse(revision).migration(call.autogen().migrations());
    Optional<String> state =
        call.settings()
            .database()
            .url()
            .map(url -> HistoryReport.state(call.autogen().status().applied(migration)));
    call.print(new MigrationReport(migration, call.autogen().migrations(), state));
    return ExitCode.DONE;
  }
}
