package dev.autogen.cli;

import dev.autogen.migration.Answer;
import dev.autogen.question.Prompt;
import dev.autogen.question.Question;
import dev.autogen.question.Question.Choice;
import dev.autogen.question.ValueQuestion;
import java.io.PrintWriter;
import java.util.Optional;

/** Questions on a terminal, a line each; where there is none, nobody is there. */
final class Dialog implements Prompt {
  /** Build servers set it, and some of them have a terminal that nobody sits at. */
  private static final String BUILD_SERVER = "CI";

  private final Surroundings surroundings;
  private final Console talk;
  private final PrintWriter out;
  private Optional<Keyboard> keyboard = Optional.empty();

  Dialog(Surroundings surroundings, Console talk) {
    this.surroundings = surroundings;
    this.talk = talk;
    out = surroundings.err();
  }

  @Override
  public boolean isThere() {
    if (keyboard.isEmpty() && !surroundings.environment().containsKey(BUILD_SERVER)) {
      keyboard = surroundings.keyboard().get();
    }
    return keyboard.isPresent();
  }

  @Override
  public Answer decide(Question question) {
    talk.clear();
    out.println(question.text());
    int number = 0;
    for (Choice choice : question.choices()) {
      number++;
      String reasons = choice.reasons().isEmpty() ? "" : "  (" + choice.reasons() + ")";
      out.println("  " + number + ") " + choice.words() + reasons);
    }
    while (true) {
      String line = ask("Choose 1 to " + number + ": ");
      Optional<Choice> chosen = choice(question, line);
      if (chosen.isPresent()) {
        return chosen.get().answer();
      }
      out.println("Enter a number from 1 to " + number + ", or press Ctrl-C to cancel.");
    }
  }

  private static Optional<Choice> choice(Question question, String line) {
    return line.matches("\\d{1,4}")
        ? question.choices().stream()
            .skip(Math.max(0, Integer.parseInt(line) - 1L))
            .findFirst()
            .filter(choice -> !line.matches("0+"))
        : Optional.empty();
  }

  @Override
  public Optional<String> value(ValueQuestion question) {
    talk.clear();
    question.objection().ifPresent(objection -> out.println(surroundings.relative(objection)));
    out.println(
        question.column()
            + " becomes NOT NULL. Enter a value for existing rows, as SQL of type "
            + question.type()
            + ":");
    question.found().ifPresent(value -> out.println("  found: " + value + source(question)));
    String line =
        ask(
            question.found().isPresent()
                ? "SQL (Enter: the value found): "
                : "SQL (Enter: leave a placeholder): ");
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  /** Whether the person says yes, in full. */
  boolean confirms(String question) {
    talk.clear();
    out.println(question);
    return ask("Type yes to continue: ").equalsIgnoreCase("yes");
  }

  private String source(ValueQuestion question) {
    return question.source().map(text -> "  from " + surroundings.relative(text)).orElse("");
  }

  private String ask(String prompt) {
    out.flush();
    return keyboard.orElseThrow().line(prompt).strip();
  }
}
