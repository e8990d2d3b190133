package dev.autogen.cli;

import dev.autogen.migration.Migration;
import dev.autogen.report.CurrentReport;
import dev.autogen.state.MigrationStatus;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Shows the revision of the database. */
@Command(name = "current", description = "Shows the revision that the database is at.")
final class CurrentCommand extends AutogenCommand {
  CurrentCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    call.nameDatabase();
    MigrationStatus status = call.autogen().status();
    List<Migration> current =
        Stream.concat(status.current().stream(), status.partial().stream()).toList();
    int pending = status.pending().size();
    status.notes().forEach(note -> call.console().line("note", note));
    call.print(new CurrentReport(current, status::applied));
    if (call.isForPerson()) {
      status.problems().forEach(it -> call.console().line(it.kind().word(), it.sentence()));
      call.console()
          .line(
              "pending",
              pending == 0
                  ? "none: this is the head"
                  : pending
                      + (pending == 1 ? " migration" : " migrations")
                      + "; autogen upgrade applies them");
    }
    return ExitCode.DONE;
  }
}
