package dev.autogen.cli;

import dev.autogen.compare.DatabaseStatus;
import dev.autogen.report.StatusReport;
import dev.autogen.state.MigrationStatus;
import dev.autogen.tenant.TenantResult;
import dev.autogen.tenant.TenantResult.State;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows applied and pending migrations, problems and drift. */
@Command(
    name = "status",
    description =
        "Shows what is applied and pending, problems and drift. Exits with 1 if something is pending, or if there is a problem or drift.")
final class StatusCommand extends AutogenCommand {
  @Mixin private TenantOptions tenants = new TenantOptions();

  StatusCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    if (tenants.areGiven()) {
      List<TenantResult> results = call.autogen().many(tenants.request()).status();
      TenantOptions.print(call, results);
      return TenantOptions.count(results, State.CURRENT) == results.size()
          ? ExitCode.DONE
          : ExitCode.DIFFERENCES;
    }
    call.nameDatabase();
    DatabaseStatus database = call.autogen().statusWithDrift();
    MigrationStatus status = database.status();
    StatusReport report =
        new StatusReport(status.current(), status.pending(), status.problems(), database.drift());
    call.print(report);
    status.notes().forEach(note -> call.console().line("note", note));
    database.unchecked().ifPresent(why -> call.console().line("note", why));
    if (report.isClean()) {
      call.console().line("ok", "the database matches its migrations");
    }
    return report.isClean() ? ExitCode.DONE : ExitCode.DIFFERENCES;
  }
}
