package dev.autogen.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proves migrations again, after they were edited, say. */
@Command(
    name = "verify",
    description =
        "Proves migrations on a throw-away server: up, down, the same as before, up again.")
final class VerifyCommand extends AutogenCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "REV",
      description = "the revisions to prove (default: all)")
  private List<String> revisions = new ArrayList<>();

  VerifyCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(Call call) {
    List<String> notes =
        call.autogen()
            .verify(
                revisions,
                migration ->
                    call.talk().line("proven", migration.revision() + "  " + migration.message()));
    notes.forEach(note -> call.talk().line("note", note));
    return ExitCode.DONE;
  }
}
