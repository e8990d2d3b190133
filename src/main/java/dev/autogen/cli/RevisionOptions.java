package dev.autogen.cli;

import dev.autogen.RevisionRequest;
import dev.autogen.UsageException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

  @Mixin private AnswerOptions answers = new AnswerOptions();

  @Option(names = "--sql", description = "print the file, write nothing")
  private boolean sql;

  @Option(names = "--no-verify", description = "do not prove it on a throw-away server")
  private boolean noVerify;

  boolean printOnly() {
    return sql;
  }

  /** What is asked for; files that options name are looked for in the folder. */
  RevisionRequest request(Path folder) {
    if (message == null || message.isBlank()) {
      throw new UsageException(
          "say what the change is called: autogen -m \"add phone\" (see autogen --help)");
    }
    String oneLine = message.strip().replaceAll("\\s+", " ");
    return new RevisionRequest(oneLine, answers.answers(folder), empty, !noVerify);
  }
}
