package dev.autogen.cli;

import dev.autogen.compare.Comparison;
import dev.autogen.migration.Answers;
import dev.autogen.plan.Plan;
import dev.autogen.report.CheckReport;
import dev.autogen.safety.Hazard;
import dev.autogen.safety.Severity;
import dev.autogen.tenant.TenantResult;
import dev.autogen.tenant.TenantResult.State;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks whether a migration is missing, for CI. */
@Command(
    name = "check",
    description =
        "Exits with 1 if a migration is missing, because the model differs from what the migrations produce. Needs no database.")
final class CheckCommand extends AutogenCommand {
  @Option(names = "--strict", description = "exit with 3 if the differences would lose data")
  private boolean strict;

  @Mixin private TenantOptions tenants = new TenantOptions();

  CheckCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    return tenants.areGiven() ? checkMany(call) : check(call, call.autogen().compare(Answers.NONE));
  }

  /** The model is compared once. Each of the databases must be at the head. */
  private int checkMany(Call call) {
    List<TenantResult> results = call.autogen().many(tenants.request()).status();
    TenantOptions.print(call, results);
    int model = check(call, call.autogen().compareWithMigrations(Answers.NONE));
    boolean current = TenantOptions.count(results, State.CURRENT) == results.size();
    return model == ExitCode.DONE && !current ? ExitCode.DIFFERENCES : model;
  }

  private int check(Call call, Comparison comparison) {
    CheckReport report =
        new CheckReport(call.autogen().plan(comparison), comparison.start().live());
    List<Hazard> losses = losses(report.plan());
    comparison.warnings().forEach(line -> call.console().line("note", line));
    call.autogen().renameHints(comparison).forEach(line -> call.console().line("rename", line));
    comparison.unmanagedNote().ifPresent(line -> call.console().line("note", line));
    call.print(report);
    if (call.isForPerson() && report.inSync()) {
      call.console()
          .line(
              "ok",
              report.live() ? "the database matches the model" : "the migrations match the model");
    } else if (call.isForPerson()) {
      losses.forEach(hazard -> call.console().line("hazard", hazard.toString()));
      call.console()
          .line(
              "next",
              comparison.pending().isEmpty()
                  ? "autogen -m \"…\" writes the migration"
                  : "autogen upgrade; pending migrations: " + comparison.pending().size());
    }
    if (strict && !losses.isEmpty()) {
      return ExitCode.REFUSED;
    }
    return report.inSync() ? ExitCode.DONE : ExitCode.DIFFERENCES;
  }

  private static List<Hazard> losses(Plan plan) {
    return plan.hazards().stream()
        .filter(hazard -> hazard.severity() == Severity.DATA_LOSS)
        .toList();
  }
}
