package dev.autogen.cli;

import dev.autogen.config.Output;
import dev.autogen.migration.Migration;
import dev.autogen.report.HistoryReport;
import dev.autogen.run.AppliedMigration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** The migrations, last first; with a database also when each was applied. */
@Command(name = "history", description = "Lists the migrations, last first.")
final class HistoryCommand extends AutogenCommand {
  HistoryCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(Call call) {
    List<Migration> migrations = new ArrayList<>(call.autogen().migrations().ordered());
    Collections.reverse(migrations);
    Function<Migration, Optional<AppliedMigration>> applied =
        call.settings().url().isPresent()
            ? call.autogen().standing()::applied
            : migration -> Optional.empty();
    call.print(
        call.settings().output() == Output.JSON
            ? HistoryReport.json(migrations, applied)
            : HistoryReport.text(migrations, applied));
    if (migrations.isEmpty()) {
      call.talk()
          .line(
              "nothing",
              "in "
                  + call.settings().migrations()
                  + " yet; autogen -m \"…\" writes the first migration");
    }
    return ExitCode.DONE;
  }
}
