package dev.autogen.migration;

import dev.autogen.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person decided.
 *
 * @param given for this very migration, so that each has to fit
 * @param replayed from an earlier one, of which those count that fit
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
   * Reads answers that are kept in the header of a migration, or in a file of such lines, in which
   * {@code #} begins a comment.
   *
   * @throws UsageException naming file and line where a line is no answer
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
                                + "\" is no answer; write rename users.name=full_name, no-rename users.name or backfill users.status='active'")));
      }
    }
    return answers;
  }

  /** With further decisions for this migration. */
  public Answers with(List<Answer> more) {
    return new Answers(Stream.concat(given.stream(), more.stream()).toList(), replayed);
  }

  /** Those of this migration of one kind. */
  public List<Answer> given(Answer.Kind kind) {
    return given.stream().filter(answer -> answer.kind() == kind).toList();
  }

  /** Those of an earlier migration of one kind that nothing given here overrules. */
  public List<Answer> replayed(Answer.Kind kind) {
    return replayed.stream()
        .filter(answer -> answer.kind() == kind && !isOverruled(answer))
        .toList();
  }

  /** Those of an earlier migration that something given here contradicts or repeats. */
  public List<Answer> overruled() {
    return replayed.stream().filter(this::isOverruled).toList();
  }

  private boolean isOverruled(Answer answer) {
    return given.stream().anyMatch(answer::isAboutTheSameAs);
  }

  /** All of one kind that count. */
  public List<Answer> all(Answer.Kind kind) {
    return Stream.concat(given(kind).stream(), replayed(kind).stream()).toList();
  }
}
