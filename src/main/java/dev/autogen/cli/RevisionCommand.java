package dev.autogen.cli;

import dev.autogen.draft.Draft;
import dev.autogen.draft.RevisionRequest;
import dev.autogen.operation.Operation;
import dev.autogen.report.RevisionReport;
import dev.autogen.safety.Hazard;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main job: a migration file of what changed in the model, or several. */
@Command(name = "revision", description = "Writes a migration of what changed in the model.")
class RevisionCommand extends AutogenCommand {
  @Mixin private RevisionOptions revision = new RevisionOptions();

  RevisionCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(Call call) {
    RevisionRequest request = revision.request(call.surroundings().folder());
    List<Draft> drafts =
        call.autogen()
            .revise(
                request,
                call.surroundings().clock(),
                new Dialog(call.surroundings(), call.console()));
    if (drafts.isEmpty()) {
      call.console().line("nothing", "to do: no migration needed");
    }
    drafts.forEach(draft -> tell(draft, call.console()));
    for (Draft draft : drafts) {
      if (revision.printOnly()) {
        call.print(draft.text());
      } else {
        write(draft, call);
      }
    }
    return ExitCode.DONE;
  }

  private static void write(Draft draft, Call call) {
    List<String> files =
        call.autogen().write(draft).stream()
            .map(file -> call.surroundings().relative(file.toString()))
            .toList();
    call.print(new RevisionReport(draft.plan(), files));
  }

  private static void tell(Draft draft, Console talk) {
    for (Operation operation : draft.plan().operations()) {
      talk.line("detected", operation.summary());
    }
    for (Hazard hazard : draft.plan().hazards()) {
      talk.line("hazard", hazard.toString());
    }
    draft.notes().forEach(note -> talk.line("note", note));
    draft.provenOn().ifPresent(server -> talk.line("proven", "upgrade, downgrade and upgrade again on " + server));
  }
}
