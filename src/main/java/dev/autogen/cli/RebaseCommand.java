package dev.autogen.cli;

import dev.autogen.migration.Migration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves a branch after another one. */
@Command(
    name = "rebase",
    description =
        "Moves the migrations of a branch after the other head, as long as no database has applied them. Changes their revises lines and, if needed, their revisions and names.")
final class RebaseCommand extends AutogenCommand {
  @Parameters(paramLabel = "REV", description = "a migration of the branch to move")
  private String revision = "";

  @Option(
      names = "--onto",
      paramLabel = "REV",
      description = "the migration that the branch will follow (default: the only other head)")
  private @Nullable String onto;

  @Option(
      names = "--no-verify",
      description = "do not prove the new order on the throw-away server")
  private boolean noVerify;

  RebaseCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    List<Migration> moved =
        call.autogen()
            .branches()
            .rebase(revision, Optional.ofNullable(onto), !noVerify, call.context().clock());
    String proven = call.autogen().branches().proves(!noVerify) ? "proven" : "moved";
    for (Migration migration : moved) {
      call.console()
          .line(
              proven, migration.revision() + " revises " + String.join(", ", migration.parents()));
      call.print(call.context().relative(migration.file().toString()) + "\n");
    }
    if (call.settings().database().url().isEmpty()) {
      call.console()
          .line(
              "note",
              "not compared with a database, because there is no --url. Do not move a migration that any database has applied");
    }
    return ExitCode.DONE;
  }
}
