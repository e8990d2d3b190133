package dev.autogen.plan;

import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Statement;
import dev.autogen.sqltext.UpdateStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Statements that run in one transaction, or a statement that runs in none.
 *
 * @param transactional whether they run in a transaction; some statements cannot
 * @param alone whether the transaction is to hold nothing else, because of its locks or its length
 * @param waits whether it must not run before the new code does, though it takes no time
 * @param backfills the table whose rows they fill in batches, where they do
 */
public record Step(
    Stage stage,
    boolean transactional,
    boolean alone,
    boolean waits,
    Optional<QualifiedName> backfills,
    List<Statement> statements) {
  public Step {
    statements = List.copyOf(statements);
  }

  static Step of(Stage stage, List<Statement> statements) {
    return new Step(stage, true, false, false, Optional.empty(), statements);
  }

  /** What ends a time in which old and new code run side by side. */
  static Step waiting(List<Statement> statements) {
    return new Step(Stage.CONTRACT, true, false, true, Optional.empty(), statements);
  }

  static Step alone(Stage stage, Statement... statements) {
    return alone(stage, List.of(statements));
  }

  static Step alone(Stage stage, List<Statement> statements) {
    return new Step(stage, true, true, false, Optional.empty(), statements);
  }

  /** A statement that PostgreSQL refuses inside of a transaction. */
  static Step outside(Stage stage, Statement statement) {
    return new Step(stage, false, true, false, Optional.empty(), List.of(statement));
  }

  static Step backfill(QualifiedName table, Statement statement) {
    return new Step(Stage.BACKFILL, true, true, false, Optional.of(table), List.of(statement));
  }

  /** The tables whose rows it changes. */
  Stream<QualifiedName> updatedTables() {
    return statements.stream()
        .flatMap(statement -> UpdateStatement.of(statement.sql()).stream())
        .map(update -> update.table().in(QualifiedName.PUBLIC));
  }

  Step at(Stage newStage) {
    return new Step(newStage, transactional, alone, waits, backfills, statements);
  }

  Step with(List<Statement> newStatements) {
    return new Step(stage, transactional, alone, waits, backfills, newStatements);
  }

  boolean joins(Step next) {
    return stage == next.stage && !alone && !next.alone;
  }

  Step with(Step next) {
    return of(stage, Stream.concat(statements.stream(), next.statements.stream()).toList());
  }
}
