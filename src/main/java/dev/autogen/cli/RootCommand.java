package dev.autogen.cli;

import picocli.CommandLine.Command;

/** {@code autogen} alone is {@code autogen revision}. */
@Command(
    name = "autogen",
    description =
        "Writes PostgreSQL migrations from Hibernate entities, and proves their upgrades and downgrades. Without a command, it does what autogen revision does.",
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Exit codes: 0 done or nothing to do, 1 differences, 2 wrong usage or",
      "configuration, 3 refused, 4 the database or a migration failed."
    })
final class RootCommand extends RevisionCommand {
  RootCommand(CommandContext context) {
    super(context);
  }
}
