package dev.autogen;

import dev.autogen.diff.Renaming;
import dev.autogen.migration.Answer;
import dev.autogen.migration.Answers;
import dev.autogen.safety.Values;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Model;
import dev.autogen.schema.Origin;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.source.EntitySources;
import dev.autogen.source.Initializer;
import dev.autogen.sql.InitialValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Values for old rows: what the user says, else the default of the column, else what Java gives a
 * new object.
 */
final class ModelValues implements Values {
  private static final Expression RANDOM_UUID = new Expression("gen_random_uuid()");

  private final Answers answers;
  private final Set<Answer> used = new LinkedHashSet<>();
  private final Model model;
  private final EntitySources sources;
  private final Renaming renaming;

  /**
   * Prepares the values.
   *
   * @param answers among which are values
   */
  ModelValues(Answers answers, Model model, EntitySources sources, Renaming renaming) {
    this.answers = answers;
    this.model = model;
    this.sources = sources;
    this.renaming = renaming;
  }

  @Override
  public Optional<Expression> valueFor(QualifiedName table, Column column) {
    return answer(table, column)
        .or(
            () ->
                column
                    .defaultValue()
                    .or(() -> initializer(table, column))
                    .filter(value -> !isKey(table, column) || value.equals(RANDOM_UUID)));
  }

  /** A value for all rows would occur twice. */
  private boolean isKey(QualifiedName table, Column column) {
    List<Identifier> alone = List.of(column.name());
    return model.schema().table(table).stream()
        .flatMap(found -> found.constraints().stream())
        .filter(part -> part instanceof PrimaryKey || part instanceof UniqueConstraint)
        .anyMatch(key -> key.columns().equals(alone));
  }

  /** The answers that were of use. */
  Set<Answer> used() {
    return used;
  }

  /** Every answer that was given for this migration has to have been of use. */
  void requireAllUsed() {
    for (Answer answer : answers.given(Answer.Kind.BACKFILL)) {
      if (!used.contains(answer)) {
        throw new UsageException(
            "--backfill "
                + answer.name()
                + ": no column of that name becomes NOT NULL in a table that has rows");
      }
    }
  }

  /** An answer names table and column as the database has them now. */
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

  private Optional<Expression> initializer(QualifiedName table, Column column) {
    Optional<Origin> origin =
        Optional.ofNullable(model.columnOrigins().get(new ColumnName(table, column.name())));
    Optional<Initializer> initializer = origin.flatMap(sources::initializer);
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
