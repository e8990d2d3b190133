package dev.autogen.cli;

import dev.autogen.migration.Answer;
import dev.autogen.migration.MigrationRange;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replaces several migrations with one. */
@Command(
    name = "squash",
    description =
        "Replaces several migrations with one, which is planned again and proven to have the same result. Removes the old files (git has them). A database that has applied all of them counts as having applied the new one.")
final class SquashCommand extends AutogenCommand {
  @Parameters(paramLabel = "A..B", description = "the migrations from A to B, both included")
  private String range = "";

  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "the message of the new migration (default: made of the first and the last)")
  private String message = "";

  @Option(
      names = "--keep-data",
      description = "append the statements that change rows or privileges to the new migration")
  private boolean keepData;

  @Option(
      names = "--backfill",
      paramLabel = "COLUMN=SQL",
      description = {
        "the value for existing rows, if the new plan needs one:",
        "users.status=\"'active'\""
      })
  private Map<String, String> backfills = new LinkedHashMap<>();

  SquashCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    List<Answer> values =
        backfills.entrySet().stream()
            .map(value -> Answer.backfill(value.getKey(), value.getValue()))
            .toList();
    Path file =
        call.autogen()
            .branches()
            .squash(
                MigrationRange.parse(range),
                message.strip(),
                values,
                keepData,
                call.context().clock());
    call.console()
        .line("proven", "upgrade and downgrade have the same result as the old files, with rows");
    call.print(call.context().relative(file.toString()) + "\n");
    return ExitCode.DONE;
  }
}
