package dev.autogen.cli;

import dev.autogen.lint.Finding;
import dev.autogen.report.LintReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lints SQL files by what their statements do. */
@Command(
    name = "lint",
    description =
        "Runs SQL migrations of any tool on a throw-away server and reports what they would do to a"
            + " database in use.")
final class LintCommand extends AutogenCommand {
  private static final String ALL = "all";

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "SQL files; earlier files of the same folder are run first (default: the pending migrations of the database, or all migrations if there is no --url)")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      arity = "0..1",
      fallbackValue = ALL,
      description = "show the page of a rule, or list all rules")
  private @Nullable String explain;

  LintCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    if (explain != null) {
      call.print(explain.equals(ALL) ? LintReport.rules() : LintReport.page(explain));
      return ExitCode.DONE;
    }
    List<Finding> findings =
        call.autogen().lint(files.stream().map(call.context().folder()::resolve).toList());
    LintReport report = new LintReport(findings, path -> call.context().relative(path.toString()));
    call.print(report);
    call.console().line(findings.isEmpty() ? "ok" : "found", report.summary());
    return report.refuses() ? ExitCode.REFUSED : ExitCode.DONE;
  }
}
