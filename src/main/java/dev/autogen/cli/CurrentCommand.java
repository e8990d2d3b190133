package dev.autogen.cli;

import dev.autogen.migration.Migration;
import dev.autogen.report.CurrentReport;
import dev.autogen.state.MigrationStatus;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Where the database stands. */
@Command(name = "current", description = "Shows the revision that the database is at.")
final class CurrentCommand extends AutogenCommand {
  CurrentCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(Call call) {
    call.nameDatabase();
    MigrationStatus standing = call.autogen().status();
    List<Migration> current =
        Stream.concat(standing.current().stream(), standing.halfDone().stream()).toList();
    int pending = standing.pending().size();
    standing.notes().forEach(note -> call.talk().line("note", note));
    call.print(new CurrentReport(current, standing::applied));
    if (call.isForPerson()) {
      standing.troubles().forEach(it -> call.talk().line(it.kind().word(), it.sentence()));
      call.talk()
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
