package dev.autogen.plan;

import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Statements that run in one transaction, or a statement that runs in none.
 *
 * @param transactional whether they run in a transaction; some statements cannot
 * @param alone whether the transaction is to hold nothing else, because of its locks or its length
 * @param backfills the table whose rows they fill in batches, where they do
 */
public record Step(
    Stage stage,
    boolean transactional,
    boolean alone,
    Optional<QualifiedName> backfills,
    List<Statement> statements) {
  public Step {
    statements = List.copyOf(statements);
  }

  static Step of(Stage stage, List<Statement> statements) {
    return new Step(stage, true, false, Optional.empty(), statements);
  }

  static Step alone(Stage stage, Statement... statements) {
    return alone(stage, List.of(statements));
  }

  static Step alone(Stage stage, List<Statement> statements) {
    return new Step(stage, true, true, Optional.empty(), statements);
  }

  /** A statement that PostgreSQL refuses inside of a transaction. */
  static Step outside(Stage stage, Statement statement) {
    return new Step(stage, false, true, Optional.empty(), List.of(statement));
  }

  static Step backfill(QualifiedName table, Statement statement) {
    return new Step(Stage.BACKFILL, true, true, Optional.of(table), List.of(statement));
  }

  Step at(Stage newStage) {
    return new Step(newStage, transactional, alone, backfills, statements);
  }

  boolean joins(Step next) {
    return stage == next.stage && !alone && !next.alone;
  }

  Step with(Step next) {
    return of(stage, Stream.concat(statements.stream(), next.statements.stream()).toList());
  }
}
