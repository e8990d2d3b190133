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
        "Records the revision of a database, and runs no migration. Earlier migrations count as applied, later ones do not.")
final class StampCommand extends AutogenCommand {
  @Parameters(paramLabel = "REV|head|heads|base", description = "the revision or name to record")
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
