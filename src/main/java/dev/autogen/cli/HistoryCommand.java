package dev.autogen.cli;

import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.MigrationRange;
import dev.autogen.report.HistoryReport;
import dev.autogen.run.AppliedMigration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the migrations, newest first. With a database, also shows when each was applied. */
@Command(
    name = "history",
    description =
        "Lists the migrations, newest first. With --url also shows when each was applied.")
final class HistoryCommand extends AutogenCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "A..B",
      description = "the migrations from A to B, both included (default: all)")
  private @Nullable String range;

  HistoryCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    MigrationGraph graph = call.autogen().migrations();
    List<Migration> migrations =
        new ArrayList<>(
            range == null ? graph.ordered() : MigrationRange.parse(range).between(graph));
    Collections.reverse(migrations);
    Function<Migration, Optional<AppliedMigration>> applied =
        call.settings().database().url().isPresent()
            ? call.autogen().status()::applied
            : migration -> Optional.empty();
    call.print(new HistoryReport(migrations, applied));
    if (graph.isEmpty()) {
      call.console()
          .line(
              "nothing",
              "in "
                  + call.settings().migrations().folder()
                  + " yet; autogen -m \"…\" writes the first migration");
    }
    return ExitCode.DONE;
  }
}
