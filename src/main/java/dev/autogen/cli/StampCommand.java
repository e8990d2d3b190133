package dev.autogen.cli;

import dev.autogen.migration.Target;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a revision without running a migration. */
@Command(
    name = "stamp",
    description =
        "Records that the database is at a migration, and runs nothing. This migration and those before it count as applied, those after it do not.")
final class StampCommand extends AutogenCommand {
  @Parameters(
      paramLabel = "REV|head|heads|base",
      description = "one migration by its revision or name, the head, all heads, or none (base)")
  private String target = "";

  @Option(
      names = "--purge",
      description = "delete the whole history first, also revisions without a file")
  private boolean purge;

  StampCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    call.nameDatabase();
    List<String> lines = call.autogen().history().stamp(Target.parse(target), purge);
    lines.forEach(line -> call.console().line("history", line));
    if (lines.isEmpty()) {
      call.console().line("nothing", "to do: already recorded");
    }
    return ExitCode.DONE;
  }
}
