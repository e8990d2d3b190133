package dev.autogen.question;

import dev.autogen.diff.Renaming;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which of the answers counted.
 *
 * @param used those that the header keeps: renames, drops, values
 * @param unused the others, in the same order
 */
public record UsedAnswers(List<Answer> used, List<Answer> unused) {
  public static final UsedAnswers NONE = new UsedAnswers(List.of(), List.of());

  /**
   * Sorts answers.
   *
   * @param drops what was in question and is none of the renames
   * @param values the values that rows get
   */
  public static UsedAnswers of(
      Answers answers, Renaming renaming, Collection<String> drops, Collection<Answer> values) {
    List<Answer> used = new ArrayList<>();
    List<Answer> unused = new ArrayList<>();
    for (Answer answer : answers.all(Answer.Kind.RENAME)) {
      (renaming.unused().contains(answer.argument()) ? unused : used).add(answer);
    }
    for (Answer answer : answers.all(Answer.Kind.NO_RENAME)) {
      (drops.contains(answer.name()) ? used : unused).add(answer);
    }
    for (Answer answer : answers.all(Answer.Kind.BACKFILL)) {
      (values.contains(answer) ? used : unused).add(answer);
    }
    unused.addAll(answers.overruled());
    return new UsedAnswers(used, unused);
  }
}
