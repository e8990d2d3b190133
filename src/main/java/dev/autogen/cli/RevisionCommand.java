package dev.autogen.cli;

import dev.autogen.Draft;
import dev.autogen.RevisionRequest;
import dev.autogen.config.Output;
import dev.autogen.operation.Operation;
import dev.autogen.report.DiffReport;
import dev.autogen.safety.Hazard;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main job: one migration file of what changed in the model. */
@Command(name = "revision", description = "Writes a migration of what changed in the model.")
class RevisionCommand extends AutogenCommand {
  @Mixin private RevisionOptions revision = new RevisionOptions();

  RevisionCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(Call call) {
    RevisionRequest request = revision.request(call.surroundings().folder());
    Optional<Draft> draft =
        call.autogen().revise(request, call.surroundings().clock(), Optional.empty());
    if (draft.isEmpty()) {
      call.talk().line("nothing", "to do: the model asks for what is there");
      return ExitCode.DONE;
    }
    tell(draft.get(), call.talk());
    if (revision.printOnly()) {
      call.print(draft.get().text());
      return ExitCode.DONE;
    }
    String file = call.surroundings().relative(call.autogen().write(draft.get()).toString());
    call.print(
        call.settings().output() == Output.JSON
            ? DiffReport.json(draft.get().plan(), Map.of("file", file))
            : file + "\n");
    return ExitCode.DONE;
  }

  private static void tell(Draft draft, Talk talk) {
    for (Operation operation : draft.plan().operations()) {
      talk.line("detected", operation.summary());
    }
    for (Hazard hazard : draft.plan().hazards()) {
      talk.line("hazard", hazard.toString());
    }
    draft.notes().forEach(note -> talk.line("note", note));
    draft.provenOn().ifPresent(server -> talk.line("proven", "up, down and up again on " + server));
  }
}
