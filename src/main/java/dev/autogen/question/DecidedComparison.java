package dev.autogen.question;

import dev.autogen.RefusedException;
import dev.autogen.compare.Comparison;
import dev.autogen.compare.ComparisonInput;
import dev.autogen.config.Settings;
import dev.autogen.migration.Answers;
import java.util.List;

/**
 * A comparison without undecided renames.
 *
 * @param answers those given in advance, and those of the prompt
 * @param drops what looked like a rename, and is dropped
 */
public record DecidedComparison(Comparison comparison, Answers answers, List<String> drops) {
  public DecidedComparison {
    drops = List.copyOf(drops);
  }

  /**
   * Compares, asks about each drop that may be a rename, and compares with the answers.
   *
   * @param given the answers so far
   * @throws RefusedException with all open questions if no user can be asked
   */
  public static DecidedComparison ask(
      ComparisonInput sides, Answers given, Settings settings, Prompt prompt) {
    SourceChanges changes = new SourceChanges(sides.model(), settings);
    Answers answers = given;
    while (true) {
      Comparison comparison = sides.compare(answers);
      RenameQuestions open = RenameQuestions.in(comparison, answers, changes);
      if (open.isEmpty()) {
        return new DecidedComparison(comparison, answers, open.drops());
      }
      answers = answers.with(open.decide(prompt));
    }
  }
}
