package dev.autogen.cli;

import dev.autogen.draft.Draft;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Joins several heads. */
@Command(
    name = "merge",
    description =
        "Writes an empty migration that follows all heads. First it proves that the branches lead to the same schema in both orders.")
final class MergeCommand extends AutogenCommand {
  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "the message of the migration (default: made of the messages of the heads)")
  private String message = "";

  @Option(names = "--no-verify", description = "do not run the branches on the throw-away server")
  private boolean noVerify;

  MergeCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    Optional<Draft> draft =
        call.autogen().branches().merge(message.strip(), !noVerify, call.context().clock());
    if (draft.isEmpty()) {
      call.console().line("nothing", "to merge: there is only one head");
      return ExitCode.DONE;
    }
    draft
        .get()
        .provenOn()
        .ifPresentOrElse(
            server ->
                call.console().line("proven", "both orders lead to the same schema, on " + server),
            () -> call.console().line("note", "not proven: run autogen verify"));
    for (Path file : call.autogen().write(draft.get())) {
      call.print(call.context().relative(file.toString()) + "\n");
    }
    return ExitCode.DONE;
  }
}
