package dev.autogen.question;

import dev.autogen.migration.Answer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question that only a person can answer.
 *
 * @param text the question, in a sentence
 * @param choices the possible answers, the likeliest first
 */
public record Question(String text, List<Choice> choices) {
  /**
   * One answer.
   *
   * @param words what it means
   * @param reasons the evidence for it; empty if there is none
   */
  public record Choice(Answer answer, String words, String reasons) {}

  public Question {
    choices = List.copyOf(choices);
  }

  /** The question as an error message, with the options that answer it. */
  String withOptions() {
    List<String> options = choices.stream().map(choice -> option(choice.answer())).toList();
    int widest = options.stream().mapToInt(String::length).max().orElse(0);
    return text
        + " Pass one of these options:\n"
        + choices.stream()
            .map(
                choice -> {
                  String option = option(choice.answer());
                  String words = choice.reasons().isEmpty() ? choice.words() : choice.reasons();
                  return "  " + option + " ".repeat(widest - option.length()) + "  " + words;
                })
            .collect(Collectors.joining("\n"));
  }

  private static String option(Answer answer) {
    String argument = answer.argument();
    return (answer.kind() == Answer.Kind.RENAME ? "--rename " : "--no-rename ")
        + (argument.matches("[\\w.=-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'");
  }
}
