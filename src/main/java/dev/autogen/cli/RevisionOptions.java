package dev.autogen.cli;

import dev.autogen.UsageException;
import dev.autogen.draft.RevisionRequest;
import dev.autogen.plan.Division;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code revision}. */
final class RevisionOptions {
  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description =
          "what changes, in a few words: the first line of the file, and part of its name; required, except with --split")
  private @Nullable String message;

  @Option(names = "--empty", description = "write an empty migration, to fill in by hand")
  private boolean empty;

  @Mixin private AnswerOptions answers = new AnswerOptions();

  @Option(
      names = "--phased",
      description =
          "write two migrations: one to apply before the deployment of the new code, one after it")
  private boolean phased;

  @Option(
      names = "--split",
      description = "write one migration for each logical change, named after what it does")
  private boolean split;

  @Option(names = "--sql", description = "print the file, write nothing")
  private boolean sql;

  @Option(
      names = "--no-verify",
      description = "do not prove the migration on the throw-away server")
  private boolean noVerify;

  boolean printOnly() {
    return sql;
  }

  /** The request. Paths of files are relative to the working folder. */
  RevisionRequest request(Path folder) {
    String given = message == null ? "" : message.strip().replaceAll("\\s+", " ");
    if (given.isEmpty() && !split) {
      throw new UsageException(
          "the message is missing: autogen -m \"add phone\" (see autogen --help)");
    }
    return new RevisionRequest(
        given, answers.answers(folder), empty, !noVerify, new Division(split, phased));
  }
}
