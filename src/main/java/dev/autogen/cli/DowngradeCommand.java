package dev.autogen.cli;

import dev.autogen.RefusedException;
import dev.autogen.deploy.Deployment.LossConsent;
import dev.autogen.migration.Migration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reverts migrations. */
@Command(name = "downgrade", description = "Reverts migrations on the database.")
final class DowngradeCommand extends AutogenCommand {
  @Parameters(
      paramLabel = "-N|REV|base|A..B",
      description =
          "the last N migrations, all after one migration by its revision or name, or all (base); A..B, from the newer state to the older one, only with --sql or --dry-run")
  private String target = "";

  @Option(names = "--accept-data-loss", description = "do not ask, even if data is lost")
  private boolean acceptDataLoss;

  @Mixin private PreviewOptions preview = new PreviewOptions();

  DowngradeCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    if (preview.areGiven(target)) {
      return preview.downgrade(call, target);
    }
    call.nameDatabase();
    Optional<List<Migration>> done;
    try (RunConsole console = new RunConsole(call.console())) {
      done =
          call.autogen()
              .downgrade(
                  target,
                  console,
                  acceptDataLoss ? LossConsent.GIVEN : losses -> isConfirmed(losses, call));
    }
    if (done.isEmpty()) {
      throw new RefusedException("nothing was reverted.");
    }
    if (done.get().isEmpty()) {
      call.console().line("nothing", "to do: no migration is applied");
    }
    return ExitCode.DONE;
  }

  private static boolean isConfirmed(List<String> losses, Call call) {
    String text = "this downgrade loses data:\n  " + String.join("\n  ", losses);
    TerminalPrompt prompt = new TerminalPrompt(call.context(), call.console());
    if (!prompt.isAvailable()) {
      throw new RefusedException(
          text + "\nNothing was reverted. Use --accept-data-loss to revert anyway.");
    }
    return prompt.confirms(text);
  }
}
