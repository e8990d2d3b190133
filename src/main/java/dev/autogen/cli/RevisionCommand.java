package dev.autogen.cli;

import dev.autogen.draft.Draft;
import dev.autogen.draft.RevisionRequest;
import dev.autogen.operation.Operation;
import dev.autogen.report.RevisionReport;
import dev.autogen.safety.Hazard;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a migration for the changes of the model, or several. */
@Command(name = "revision", description = "Writes a migration of what changed in the entities.")
class RevisionCommand extends AutogenCommand {
  @Mixin private RevisionOptions revision = new RevisionOptions();

  RevisionCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    RevisionRequest request = revision.request(call.context().folder());
    List<Draft> drafts =
        call.autogen()
            .revise(
                request,
                call.context().clock(),
                new TerminalPrompt(call.context(), call.console()));
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
            .map(file -> call.context().relative(file.toString()))
            .toList();
    call.print(new RevisionReport(draft.plan(), files));
  }

  private static void tell(Draft draft, Console console) {
    for (Operation operation : draft.plan().operations()) {
      console.line("detected", operation.summary());
    }
    for (Hazard hazard : draft.plan().hazards()) {
      console.line("hazard", hazard.toString());
    }
    draft.notes().forEach(note -> console.line("note", note));
    draft
        .provenOn()
        .ifPresent(
            server -> console.line("proven", "upgrade, downgrade and upgrade again on " + server));
  }
}
