package dev.autogen.cli;

import dev.autogen.UsageException;
import dev.autogen.cli.AutogenCommand.Call;
import dev.autogen.deploy.DeploymentPreview;
import dev.autogen.migration.MigrationRange;
import dev.autogen.report.PreviewReport;
import picocli.CommandLine.Option;

/** The options that show a run without running it. */
final class PreviewOptions {
  @Option(
      names = "--sql",
      description =
          "run nothing; print a script that has the same result; with A..B it needs no database")
  private boolean sql;

  @Option(
      names = "--idempotent",
      description =
          "with --sql: a script for psql that runs only the steps that the database does not have yet, also after a failure")
  private boolean idempotent;

  @Option(
      names = "--dry-run",
      description = "list the steps, their locks and what would wait for them; run nothing")
  private boolean dryRun;

  /** Whether the run is only shown. */
  boolean areGiven(String target) {
    if (idempotent && !sql) {
      throw new UsageException("--idempotent needs --sql.");
    }
    if (sql && dryRun) {
      throw new UsageException("--sql and --dry-run exclude each other.");
    }
    if (MigrationRange.isOne(target) && !sql && !dryRun) {
      throw new UsageException("the range " + target + " needs --sql or --dry-run.");
    }
    return sql || dryRun;
  }

  int upgrade(Call call, String target) {
    if (sql) {
      call.print(call.autogen().script(idempotent).upgrade(target));
      return ExitCode.DONE;
    }
    nameDatabase(call, target);
    return show(call, call.autogen().previewUpgrade(target));
  }

  int downgrade(Call call, String target) {
    if (sql) {
      call.print(call.autogen().script(idempotent).downgrade(target));
      return ExitCode.DONE;
    }
    nameDatabase(call, target);
    return show(call, call.autogen().previewDowngrade(target));
  }

  private static void nameDatabase(Call call, String target) {
    if (!MigrationRange.isOne(target)) {
      call.nameDatabase();
    }
  }

  private static int show(Call call, DeploymentPreview preview) {
    call.print(new PreviewReport(preview.steps(), preview.created(), preview.sizes()));
    preview.notes().forEach(it -> call.console().line("note", it));
    preview.blocking().forEach(it -> call.console().line("note", "blocking now: " + it));
    if (preview.steps().isEmpty()) {
      call.console().line("nothing", "to do");
    } else if (!preview.measured()) {
      call.console()
          .line(
              "note",
              "locks were not measured, because scratch=none disables the throw-away server");
    }
    return ExitCode.DONE;
  }
}
