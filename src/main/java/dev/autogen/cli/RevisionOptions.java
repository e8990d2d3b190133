package dev.autogen.cli;

import dev.autogen.RevisionRequest;
import dev.autogen.UsageException;
import dev.autogen.plan.Division;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the main job. */
final class RevisionOptions {
  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "what the change is called")
  private @Nullable String message;

  @Option(names = "--empty", description = "a migration to write by hand")
  private boolean empty;

  @Option(
      names = "--rename",
      paramLabel = "OLD=NEW",
      description = "users=people or users.name=full_name: a rename, not a drop and an add")
  private List<String> renames = new ArrayList<>();

  @Option(
      names = "--no-rename",
      paramLabel = "NAME",
      description = "users or users.name: really a drop")
  private List<String> noRenames = new ArrayList<>();

  @Option(
      names = "--backfill",
      paramLabel = "COLUMN=SQL",
      description =
          "users.status=\"'active'\": what old rows get in a column that becomes NOT NULL")
  private Map<String, String> backfills = new LinkedHashMap<>();

  @Option(
      names = "--phased",
      description = "what belongs behind the deployment in a migration of its own")
  private boolean phased;

  @Option(
      names = "--split",
      description = "a migration for each logical change, called by what it does")
  private boolean split;

  @Option(names = "--sql", description = "print the file, write nothing")
  private boolean sql;

  @Option(names = "--no-verify", description = "do not prove it on a throw-away server")
  private boolean noVerify;

  boolean printOnly() {
    return sql;
  }

  RevisionRequest request() {
    String given = message == null ? "" : message.strip().replaceAll("\\s+", " ");
    if (given.isEmpty() && !split) {
      throw new UsageException(
          "say what the change is called: autogen -m \"add phone\" (see autogen --help)");
    }
    return new RevisionRequest(
        given, renames, noRenames, backfills, empty, !noVerify, new Division(split, phased));
  }
}
