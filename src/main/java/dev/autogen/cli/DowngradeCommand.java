package dev.autogen.cli;

import dev.autogen.migration.Migration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reverts migrations. */
@Command(name = "downgrade", description = "Reverts migrations on the database.")
final class DowngradeCommand extends AutogenCommand {
  @Parameters(
      paramLabel = "-N|REV|base",
      description = "how far: N migrations, down to a revision, or all")
  private String target = "";

  DowngradeCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(Call call) {
    List<Migration> done = call.autogen().downgrade(target, new RunTalk(call.talk()));
    if (done.isEmpty()) {
      call.talk().line("nothing", "to do: nothing to revert");
    }
    return ExitCode.DONE;
  }
}
