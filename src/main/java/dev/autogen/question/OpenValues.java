package dev.autogen.question;

import dev.autogen.diff.Renaming;
import dev.autogen.migration.Answer;
import dev.autogen.schema.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values for old rows that nobody has given: found in the sources, or not at all. */
public final class OpenValues {
  private final ModelValues values;
  private final Renaming renaming;

  public OpenValues(ModelValues values, Renaming renaming) {
    this.values = values;
    this.renaming = renaming;
  }

  /** What is said of them, one after the other. */
  public List<Answer> decide(Prompt inquiry) {
    List<FoundValue> open = values.found().stream().filter(value -> !value.decided()).toList();
    List<Answer> answers = new ArrayList<>();
    if (!open.isEmpty() && inquiry.isThere()) {
      open.forEach(value -> decide(value, inquiry).ifPresent(answers::add));
    }
    return answers;
  }

  private Optional<Answer> decide(FoundValue value, Prompt inquiry) {
    Optional<String> objection = value.objection();
    while (true) {
      Optional<String> said = inquiry.value(question(value, objection));
      if (said.isEmpty()) {
        return Optional.empty();
      }
      objection =
          values
              .objection(value.name(), value.column(), new Expression(said.get()))
              .map(text -> said.get() + " " + text);
      if (objection.isEmpty()) {
        return Optional.of(
            Answer.backfill(renaming.nameBefore(value.name()).toString(), said.get()));
      }
    }
  }

  private static ValueQuestion question(FoundValue value, Optional<String> objection) {
    return new ValueQuestion(
        value.name().toString(),
        value.column().type().toString(),
        value.value().map(Expression::sql),
        value.source().filter(source -> value.value().isPresent()),
        objection);
  }
}
