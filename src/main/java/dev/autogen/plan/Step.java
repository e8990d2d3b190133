package dev.autogen.plan;

import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Statements that run in one transaction.
 *
 * @param alone whether the transaction is to hold nothing else, because of its locks or its length
 * @param backfills the table whose rows they fill in batches, where they do
 */
public record Step(
    Stage stage, boolean alone, Optional<QualifiedName> backfills, List<Statement> statements) {
  public Step {
    statements = List.copyOf(statements);
  }

  static Step of(Stage stage, List<Statement> statements) {
    return new Step(stage, false, Optional.empty(), statements);
  }

  static Step alone(Stage stage, Statement... statements) {
    return alone(stage, List.of(statements));
  }

  static Step alone(Stage stage, List<Statement> statements) {
    return new Step(stage, true, Optional.empty(), statements);
  }

  static Step backfill(QualifiedName table, Statement statement) {
    return new Step(Stage.BACKFILL, true, Optional.of(table), List.of(statement));
  }

  Step at(Stage newStage) {
    return new Step(newStage, alone, backfills, statements);
  }

  boolean joins(Step next) {
    return stage == next.stage && !alone && !next.alone;
  }

  Step with(Step next) {
    return of(stage, Stream.concat(statements.stream(), next.statements.stream()).toList());
  }
}
