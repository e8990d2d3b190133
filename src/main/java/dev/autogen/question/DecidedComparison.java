package dev.autogen.question;

import dev.autogen.RefusedException;
import dev.autogen.compare.Comparison;
import dev.autogen.compare.ComparisonInput;
import dev.autogen.config.Settings;
import dev.autogen.migration.Answers;
import java.util.List;

/**
 * A comparison in which nothing is left that may be a rename.
 *
 * @param answers those that were given before, and those of the prompt
 * @param drops what might have been renamed, and is dropped
 */
public record DecidedComparison(Comparison comparison, Answers answers, List<String> drops) {
  public DecidedComparison {
    drops = List.copyOf(drops);
  }

  /**
   * Compares, asks about each drop that may be a rename, and compares with the answers.
   *
   * @param given the answers so far
   * @throws RefusedException with all that is open if nobody is at the prompt
   */
  public static DecidedComparison ask(
      ComparisonInput sides, Answers given, Settings settings, Prompt prompt) {
    SourceChanges changes = new SourceChanges(sides.model(), settings);
    Answers answers = given;
    while (true) {
      Comparison comparison = sides.compare(answers);
      UndecidedRenames open = UndecidedRenames.in(comparison, answers, changes);
      if (open.isEmpty()) {
        return new DecidedComparison(comparison, answers, open.drops());
      }
      answers = answers.with(open.decide(prompt));
    }
  }
}
