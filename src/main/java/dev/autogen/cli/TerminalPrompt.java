package dev.autogen.cli;

import dev.autogen.migration.Answer;
import dev.autogen.question.Prompt;
import dev.autogen.question.Question;
import dev.autogen.question.Question.Choice;
import dev.autogen.question.ValueQuestion;
import java.io.PrintWriter;
import java.util.Optional;

/** Asks questions on the terminal. Without a terminal, no user can be asked. */
final class TerminalPrompt implements Prompt {
  /** CI servers set it. Some of them have a terminal, but nobody who could answer. */
  private static final String CI_VARIABLE = "CI";

  private final CommandContext context;
  private final Console console;
  private final PrintWriter out;
  private Optional<Keyboard> keyboard = Optional.empty();

  TerminalPrompt(CommandContext context, Console console) {
    this.context = context;
    this.console = console;
    out = context.err();
  }

  @Override
  public boolean isAvailable() {
    if (keyboard.isEmpty() && !context.environment().containsKey(CI_VARIABLE)) {
      keyboard = context.keyboard().get();
    }
    return keyboard.isPresent();
  }

  @Override
  public Answer decide(Question question) {
    console.clear();
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
    console.clear();
    question.objection().ifPresent(objection -> out.println(context.relative(objection)));
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

  /** Whether the user types {@code yes}. */
  boolean confirms(String question) {
    console.clear();
    out.println(question);
    return ask("Type yes to continue: ").equalsIgnoreCase("yes");
  }

  private String source(ValueQuestion question) {
    return question.source().map(text -> "  from " + context.relative(text)).orElse("");
  }

  private String ask(String prompt) {
    out.flush();
    return keyboard.orElseThrow().line(prompt).strip();
  }
}
