package dev.autogen.question;

import dev.autogen.RefusedException;
import dev.autogen.UsageException;
import dev.autogen.diff.Renaming;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import dev.autogen.safety.BackfillValues;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Model;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.source.EntitySources;
import dev.autogen.source.Initializer;
import dev.autogen.source.SourceLocation;
import dev.autogen.sql.InitialValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Values for existing rows: the one that the user gives, else the default of the column, else the
 * initialiser of the field.
 */
public final class ModelValues implements BackfillValues {
  private final Answers answers;
  private final Set<Answer> used = new LinkedHashSet<>();
  private final List<Answer> given = new ArrayList<>();
  private final Map<ColumnName, FoundValue> found = new LinkedHashMap<>();
  private final Model model;
  private final EntitySources sources;
  private final Renaming renaming;
  private final UniqueValues unique;
  private final Function<SourceLocation, String> place;
  private final Prompt prompt;

  /**
   * Prepares the values.
   *
   * @param answers the backfills among them are used
   * @param place the text for a place in the sources
   * @param prompt asks for each value that the user has not given, when it is first needed
   */
  public ModelValues(
      Answers answers,
      Model model,
      EntitySources sources,
      Renaming renaming,
      Function<SourceLocation, String> place,
      Prompt prompt) {
    this.answers = answers;
    this.model = model;
    this.sources = sources;
    this.renaming = renaming;
    this.place = place;
    this.prompt = prompt;
    unique = new UniqueValues(model.schema());
  }

  /**
   * {@inheritDoc}
   *
   * @throws RefusedException if the user gives all rows one value and the column is unique
   */
  @Override
  public Optional<Expression> valueFor(QualifiedName table, Column column) {
    ColumnName name = new ColumnName(table, column.name());
    if (!found.containsKey(name)) {
      found.put(name, ask(find(name, column)));
    }
    return found.get(name).value();
  }

  /** All values that were needed, in that order. */
  public List<FoundValue> found() {
    return List.copyOf(found.values());
  }

  /** The answer at the prompt, or the value found if the user keeps it. */
  private FoundValue ask(FoundValue value) {
    if (value.decided() || !prompt.isAvailable()) {
      return value;
    }
    Optional<String> objection = value.objection();
    while (true) {
      Optional<String> answered = prompt.value(question(value, objection));
      if (answered.isEmpty()) {
        return value;
      }
      Expression given = new Expression(answered.get());
      objection =
          unique
              .objection(value.name(), value.column(), given)
              .map(text -> answered.get() + " " + text);
      if (objection.isEmpty()) {
        Answer answer =
            Answer.backfill(renaming.nameBefore(value.name()).toString(), answered.get());
        this.given.add(answer);
        used.add(answer);
        return value.decided(given);
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

  /** The values that were given at the prompt. */
  public List<Answer> given() {
    return List.copyOf(given);
  }

  private FoundValue find(ColumnName name, Column column) {
    Optional<Expression> answer = answer(name.table(), column);
    if (answer.isPresent()) {
      unique
          .objection(name, column, answer.get())
          .ifPresent(
              objection -> {
                throw new RefusedException(
                    "--backfill " + name + "=" + answer.get() + " " + objection);
              });
      return value(name, column, answer, true, Optional.empty(), Optional.empty());
    }
    Optional<Origin> origin = model.origins().ofColumn(name);
    boolean hasDefault = column.defaultValue().isPresent();
    Optional<Expression> value =
        column.defaultValue().or(() -> origin.flatMap(it -> initializer(it, column)));
    Optional<String> objection = value.flatMap(it -> unique.objection(name, column, it));
    Optional<String> source =
        origin.filter(it -> !hasDefault && value.isPresent()).flatMap(this::words);
    return value(
        name,
        column,
        value.filter(it -> objection.isEmpty()),
        hasDefault && objection.isEmpty(),
        source,
        objection.map(text -> source.map(it -> it + ", ").orElse("its default ") + text));
  }

  private static FoundValue value(
      ColumnName name,
      Column column,
      Optional<Expression> value,
      boolean decided,
      Optional<String> source,
      Optional<String> objection) {
    return new FoundValue(name, column, value, decided, source, objection);
  }

  private Optional<String> words(Origin origin) {
    return sources
        .initializerWords(origin)
        .map(words -> words + sources.locate(origin).map(it -> ", " + place.apply(it)).orElse(""));
  }

  /** The answers that were used. */
  public Set<Answer> used() {
    return used;
  }

  /** Fails if an answer given for this migration was not used. */
  public void requireAllUsed() {
    for (Answer answer : answers.given(Answer.Kind.BACKFILL)) {
      if (!used.contains(answer)) {
        throw new UsageException(
            "--backfill "
                + answer.name()
                + ": no existing table has a column of that name that becomes NOT NULL");
      }
    }
  }

  /** An answer has the current names of table and column. */
  private Optional<Expression> answer(QualifiedName table, Column column) {
    for (Answer answer : answers.all(Answer.Kind.BACKFILL)) {
      int dot = answer.name().lastIndexOf('.');
      String tableName = answer.name().substring(0, Math.max(dot, 0));
      boolean sameTable =
          tableName.equals(table.toString()) || renaming.nameNow(named(tableName)).equals(table);
      String name = answer.name().substring(dot + 1);
      boolean sameColumn =
          !name.isEmpty() && renaming.nameNow(table, new Identifier(name)).equals(column.name());
      if (sameTable && sameColumn) {
        used.add(answer);
        return Optional.of(new Expression(answer.value()));
      }
    }
    return Optional.empty();
  }

  private static QualifiedName named(String table) {
    int dot = table.indexOf('.');
    return dot < 0
        ? QualifiedName.of("public", table.isEmpty() ? "?" : table)
        : QualifiedName.of(table.substring(0, dot), table.substring(dot + 1));
  }

  private Optional<Expression> initializer(Origin origin, Column column) {
    Optional<Initializer> initializer = sources.initializer(origin);
    return initializer.flatMap(
        value ->
            switch (value.kind()) {
              case TEXT -> InitialValue.text(value.value(), column.type());
              case NUMBER -> InitialValue.number(value.value(), column.type());
              case BOOLEAN -> InitialValue.bool(value.value(), column.type());
              case ENUM_CONSTANT ->
                  InitialValue.constant(value.value(), value.ordinal(), column.type());
              case CURRENT_DATE, CURRENT_TIME, CURRENT_TIMESTAMP -> InitialValue.now(column.type());
              case RANDOM_UUID -> InitialValue.randomUuid(column.type());
            });
  }
}
