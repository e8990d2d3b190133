package dev.autogen.cli;

import dev.autogen.migration.Migration;
import dev.autogen.tenant.TenantResult;
import dev.autogen.tenant.TenantResult.State;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Applies migrations. */
@Command(name = "upgrade", description = "Applies migrations to the database.")
final class UpgradeCommand extends AutogenCommand {
  @Parameters(
      arity = "0..1",
      defaultValue = "head",
      paramLabel = "head|heads|+N|REV|A..B",
      description =
          "up to the head (default), all heads, the next N migrations, or up to one migration by its revision or name; A..B, from one state to another, only with --sql or --dry-run")
  private String target = "";

  @Mixin private PreviewOptions preview = new PreviewOptions();

  @Mixin private TenantOptions tenants = new TenantOptions();

  UpgradeCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    if (preview.areGiven(target)) {
      return preview.upgrade(call, target);
    }
    if (tenants.areGiven()) {
      List<TenantResult> results = call.autogen().many(tenants.request()).upgrade(target);
      TenantOptions.print(call, results);
      return TenantOptions.count(results, State.FAILED) > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }
    call.nameDatabase();
    List<Migration> done;
    try (RunConsole console = new RunConsole(call.console())) {
      done = call.autogen().upgrade(target, console);
    }
    if (done.isEmpty()) {
      call.console().line("nothing", "to do: already up to date");
    }
    return ExitCode.DONE;
  }
}
