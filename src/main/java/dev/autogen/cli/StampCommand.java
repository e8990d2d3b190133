package dev.autogen.cli;

import dev.autogen.migration.Target;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records without running. */
@Command(
    name = "stamp",
    description =
        "Records that the database is at a migration, without running anything: what leads"
            + " there counts as applied, what follows from there does not.")
final class StampCommand extends AutogenCommand {
  @Parameters(paramLabel = "REV|head|heads|base", description = "where it is, by revision or name")
  private String target = "";

  @Option(
      names = "--purge",
      description = "forget all of the history first, revisions without a file too")
  private boolean purge;

  StampCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(Call call) {
    call.nameDatabase();
    List<String> lines = call.autogen().history().stamp(Target.parse(target), purge);
    lines.forEach(line -> call.talk().line("history", line));
    if (lines.isEmpty()) {
      call.talk().line("nothing", "to do: the history says so already");
    }
    return ExitCode.DONE;
  }
}
