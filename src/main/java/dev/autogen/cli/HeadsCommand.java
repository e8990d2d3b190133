package dev.autogen.cli;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.report.HistoryReport;
import dev.autogen.run.AppliedMigration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** Lists the last migrations of all branches. */
@Command(
    name = "heads",
    description = "Lists the heads: the migrations that no other migration follows.")
final class HeadsCommand extends AutogenCommand {
  HeadsCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    MigrationGraph graph = call.autogen().migrations();
    List<Migration> heads = graph.heads().stream().map(graph::migration).toList();
    Function<Migration, Optional<AppliedMigration>> applied =
        call.settings().database().url().isPresent()
            ? call.autogen().status()::applied
            : migration -> Optional.empty();
    call.print(new HistoryReport(heads, applied));
    if (heads.size() > 1) {
      call.console().line("next", "use autogen merge or autogen rebase REV");
    }
    return ExitCode.DONE;
  }
}
