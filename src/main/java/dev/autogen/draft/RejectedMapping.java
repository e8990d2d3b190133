package dev.autogen.draft;

import dev.autogen.UsageException;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.run.FailedStatement;
import dev.autogen.schema.Model;
import dev.autogen.schema.Origin;
import dev.autogen.schema.Table;
import dev.autogen.source.EntitySources;
import dev.autogen.source.SourceLocation;
import dev.autogen.sql.Quoted;
import dev.autogen.sql.SqlWriter;
import dev.autogen.sqltext.SqlToken;
import dev.autogen.sqltext.SqlTokens;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the property behind a statement that the server rejects. */
final class RejectedMapping {
  private final Model model;
  private final EntitySources sources;
  private final Function<SourceLocation, String> place;

  /**
   * Looks into a model.
   *
   * @param place the text for a place in the sources
   */
  RejectedMapping(Model model, EntitySources sources, Function<SourceLocation, String> place) {
    this.model = model;
    this.sources = sources;
    this.place = place;
  }

  /** The failure as one line about the entity, if its mapping is the cause. */
  Optional<UsageException> of(FailedStatement failure, List<Operation> operations) {
    return failure.isSyntaxOrNameError()
        ? operations.stream()
            .filter(operation -> isBehind(operation, failure.sql()))
            .findFirst()
            .map(operation -> narrowed(operation, failure))
            .flatMap(operation -> ChangeOrigin.of(operation, model))
            .map(origin -> error(origin, failure))
        : Optional.empty();
  }

  private UsageException error(Origin origin, FailedStatement failure) {
    String where = sources.locate(origin).map(place).map(text -> " (" + text + ")").orElse("");
    String name = origin.className() + origin.property().map(text -> "." + text).orElse("");
    return new UsageException(
        "PostgreSQL rejects the mapping of "
            + name
            + where
            + ": "
            + failure.serverMessage()
            + ", in: "
            + line(failure),
        failure);
  }

  private static String line(FailedStatement failure) {
    List<String> lines = failure.sql().lines().toList();
    return lines.get(failure.line().orElse(0)).strip();
  }

  /** A column that is added in several steps is first added without its whole definition. */
  private static boolean isBehind(Operation operation, String sql) {
    if (operation instanceof AddColumn add
        && sql.startsWith(
            "ALTER TABLE "
                + Quoted.name(add.table())
                + " ADD COLUMN "
                + Quoted.name(add.column().name())
                + " ")) {
      return true;
    }
    // The statement for a table in use is the direct one, plus these words.
    List<String> direct = direct(sql);
    return SqlWriter.statements(operation).stream()
        .anyMatch(statement -> direct(statement.sql()).equals(direct));
  }

  private static List<String> direct(String sql) {
    List<SqlToken> tokens = SqlTokens.of(sql);
    int end = tokens.size();
    boolean unchecked = end > 1 && tokens.get(end - 2).is("NOT") && tokens.get(end - 1).is("VALID");
    return tokens.subList(0, unchecked ? end - 2 : end).stream()
        .filter(token -> !token.is("CONCURRENTLY"))
        .map(SqlToken::text)
        .toList();
  }

  /** A new table has a line for each column and each constraint, and statements of its indexes. */
  private static Operation narrowed(Operation operation, FailedStatement failure) {
    if (!(operation instanceof CreateTable create)) {
      return operation;
    }
    Table table = create.table();
    String line = line(failure);
    Stream<Operation> columns =
        table.columns().stream()
            .filter(column -> line.startsWith(Quoted.name(column.name()) + " "))
            .map(column -> new AlterColumn(table.name(), column, column));
    Stream<Operation> constraints =
        table.constraints().stream()
            .filter(part -> line.startsWith("CONSTRAINT " + Quoted.name(part.name()) + " "))
            .map(part -> new AddConstraint(table.name(), part));
    Stream<Operation> indexes =
        table.indexes().stream()
            .<Operation>map(index -> new CreateIndex(table.name(), index))
            .filter(index -> isBehind(index, failure.sql()));
    return Stream.of(columns, constraints, indexes)
        .flatMap(Function.identity())
        .findFirst()
        .orElse(operation);
  }
}
