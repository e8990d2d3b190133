package dev.autogen.migration;

import dev.autogen.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The decisions of the user.
 *
 * @param given answers for this migration, which must all apply
 * @param replayed answers from an earlier migration, of which only applicable ones are used
 */
public record Answers(List<Answer> given, List<Answer> replayed) {
  public static final Answers NONE = new Answers(List.of(), List.of());

  /** The line that the answers in the header of a migration follow. */
  private static final String HEADING = "-- answers";

  private static final String INDENT = "--   ";

  public Answers {
    given = List.copyOf(given);
    replayed = List.copyOf(replayed);
  }

  /**
   * Reads answers from the header of a migration, or from a file of such lines, in which {@code #}
   * starts a comment.
   *
   * @throws UsageException with file and line, if a line is not an answer
   */
  public static List<Answer> read(Path file) {
    List<String> lines = TextFile.lines(file);
    boolean migration = !DirectiveLines.in(lines).isEmpty();
    HeaderLines header = HeaderLines.ofFile(lines);
    int below = header.known().indexOf(HEADING);
    int heading = below < 0 ? below : header.above() + below;
    List<Answer> answers = new ArrayList<>();
    for (int i = heading + 1; i < lines.size() && (heading >= 0 || !migration); i++) {
      String line = lines.get(i);
      if (heading >= 0 && !line.startsWith(INDENT)) {
        break;
      }
      String text = (heading >= 0 ? line.substring(INDENT.length()) : line).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        int number = i + 1;
        answers.add(
            Answer.parse(text)
                .orElseThrow(
                    () ->
                        new UsageException(
                            file
                                + ":"
                                + number
                                + ": \""
                                + text
                                + "\" is not an answer; write rename users.name=full_name, no-rename users.name or backfill users.status='active'")));
      }
    }
    return answers;
  }

  /** Adds answers for this migration. */
  public Answers with(List<Answer> more) {
    return new Answers(Stream.concat(given.stream(), more.stream()).toList(), replayed);
  }

  /** The answers of one kind for this migration. */
  public List<Answer> given(Answer.Kind kind) {
    return given.stream().filter(answer -> answer.kind() == kind).toList();
  }

  /** The answers of one kind from an earlier migration that no given answer overrides. */
  public List<Answer> replayed(Answer.Kind kind) {
    return replayed.stream()
        .filter(answer -> answer.kind() == kind && !isOverruled(answer))
        .toList();
  }

  /** The answers from an earlier migration that a given answer overrides. */
  public List<Answer> overruled() {
    return replayed.stream().filter(this::isOverruled).toList();
  }

  private boolean isOverruled(Answer answer) {
    return given.stream().anyMatch(answer::isAboutTheSameAs);
  }

  /** All effective answers of one kind. */
  public List<Answer> all(Answer.Kind kind) {
    return Stream.concat(given(kind).stream(), replayed(kind).stream()).toList();
  }
}
