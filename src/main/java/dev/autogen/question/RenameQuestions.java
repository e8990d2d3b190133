package dev.autogen.question;

import dev.autogen.RefusedException;
import dev.autogen.compare.Comparison;
import dev.autogen.config.Settings;
import dev.autogen.diff.PossibleRename;
import dev.autogen.diff.RenameCandidate;
import dev.autogen.diff.RenameDetection;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import dev.autogen.question.Question.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Drops and adds of a comparison that may be renames and are not decided yet. */
public final class RenameQuestions {
  private final List<Question> questions = new ArrayList<>();
  private final List<String> drops = new ArrayList<>();

  private RenameQuestions() {}

  /** Those without an answer. */
  public static RenameQuestions in(Comparison comparison, Settings settings) {
    return in(comparison, Answers.NONE, new SourceChanges(comparison.model(), settings));
  }

  static RenameQuestions in(Comparison comparison, Answers answers, SourceChanges sources) {
    List<String> decided = answers.all(Answer.Kind.NO_RENAME).stream().map(Answer::name).toList();
    RenameQuestions open = new RenameQuestions();
    for (PossibleRename question :
        RenameDetection.in(
            comparison.operations(),
            comparison.before(),
            comparison.target(),
            comparison.renaming(),
            comparison.model().numbering(),
            sources)) {
      if (decided.contains(question.before())) {
        open.drops.add(question.before());
      } else {
        open.questions.add(question(question));
      }
    }
    return open;
  }

  /** The objects that looked like a rename, and are dropped. */
  public List<String> drops() {
    return drops;
  }

  private static Question question(PossibleRename question) {
    List<Choice> choices = new ArrayList<>();
    for (RenameCandidate candidate : question.candidates()) {
      choices.add(
          new Choice(
              Answer.rename(question.before(), candidate.name()),
              "renamed to " + candidate.name(),
              candidate.reasons()));
    }
    choices.add(
        new Choice(Answer.noRename(question.before()), "no rename: " + question.drop(), ""));
    return new Question(question.before() + " would be dropped, or it was renamed.", choices);
  }

  /** The possible renames, a line each. */
  public List<String> hints() {
    return questions.stream()
        .map(question -> question.choices().get(0).answer())
        .map(
            likeliest ->
                likeliest.name()
                    + " → "
                    + (owner(likeliest).isEmpty() ? "" : owner(likeliest) + ".")
                    + likeliest.value()
                    + " may be a rename; autogen -m asks")
        .toList();
  }

  public boolean isEmpty() {
    return questions.isEmpty();
  }

  /**
   * Asks one question after the other. A new name can be chosen only once.
   *
   * @throws RefusedException with all open questions if no user can be asked
   */
  public List<Answer> decide(Prompt prompt) {
    if (!prompt.isAvailable()) {
      throw refusal();
    }
    List<Answer> decided = new ArrayList<>();
    for (Question question : questions) {
      List<Choice> free =
          question.choices().stream()
              .filter(choice -> decided.stream().noneMatch(it -> takes(it, choice.answer())))
              .toList();
      decided.add(
          free.size() == 1
              ? free.get(0).answer()
              : prompt.decide(new Question(question.text(), free)));
    }
    return decided;
  }

  private static boolean takes(Answer answer, Answer other) {
    return answer.kind() == Answer.Kind.RENAME
        && answer.value().equals(other.value())
        && owner(answer).equals(owner(other));
  }

  private static String owner(Answer answer) {
    return answer.name().substring(0, Math.max(0, answer.name().lastIndexOf('.')));
  }

  private RefusedException refusal() {
    return new RefusedException(
        questions.stream().map(Question::withOptions).collect(Collectors.joining("\n")));
  }
}
