package dev.autogen.cli;

import dev.autogen.migration.Migration;
import dev.autogen.proof.MigrationLocks;
import dev.autogen.proof.ProofListener;
import dev.autogen.report.LockReport;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proves migrations again, for example after an edit. */
@Command(
    name = "verify",
    description =
        "Proves migrations on a throw-away server: upgrade, downgrade, same schema as before, upgrade again. With --verbose, shows the locks of every statement.")
final class VerifyCommand extends AutogenCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "REV",
      description = "the revisions to prove (default: all)")
  private List<String> revisions = new ArrayList<>();

  VerifyCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    List<String> notes = call.autogen().verify(revisions, new Listener(call));
    notes.forEach(note -> call.console().line("note", note));
    return ExitCode.DONE;
  }

  private record Listener(Call call) implements ProofListener {
    @Override
    public boolean wantsLocks() {
      return call.console().isVerbose();
    }

    @Override
    public void proven(Migration migration, List<MigrationLocks.Line> lines) {
      call.console().line("proven", migration.revision() + "  " + migration.message());
      call.print(LockReport.text(lines));
    }

    @Override
    public void provenOnCopy(Migration migration, List<String> notCovered) {
      call.console()
          .line(
              "proven",
              migration.revision()
                  + "  on a copy of the database"
                  + (notCovered.isEmpty()
                      ? ""
                      : "; not covered: " + String.join(", ", notCovered)));
    }
  }
}
