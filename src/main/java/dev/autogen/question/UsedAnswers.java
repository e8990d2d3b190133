package dev.autogen.question;

import dev.autogen.diff.Renaming;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The answers that a migration used.
 *
 * @param used those for the header: renames, drops, values
 * @param unused the others, in the same order
 */
public record UsedAnswers(List<Answer> used, List<Answer> unused) {
  public static final UsedAnswers NONE = new UsedAnswers(List.of(), List.of());

  /**
   * Sorts answers.
   *
   * @param drops what looked like a rename, and is dropped
   * @param values the values of existing rows
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
