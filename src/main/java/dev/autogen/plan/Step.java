package dev.autogen.plan;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Stage;
import dev.autogen.sql.Statement;
import dev.autogen.sqltext.UpdateStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Statements that run in one transaction, or one statement that runs outside a transaction.
 *
 * @param transactional whether they run in a transaction; some statements cannot
 * @param ownTransaction whether the transaction must contain nothing else, because of its locks or
 *     its length
 * @param afterDeployment whether it must run after the deployment, although it is fast
 * @param backfills the table whose rows the step changes in batches, if any
 */
public record Step(
    Stage stage,
    boolean transactional,
    boolean ownTransaction,
    boolean afterDeployment,
    Optional<QualifiedName> backfills,
    List<Statement> statements) {
  public Step {
    statements = List.copyOf(statements);
  }

  /** The word for its stage in files. */
  public String stageWord() {
    return stage.word();
  }

  static Step of(Stage stage, List<Statement> statements) {
    return new Step(stage, true, false, false, Optional.empty(), statements);
  }

  /** A fast step that must run after the deployment. */
  static Step afterDeployment(List<Statement> statements) {
    return new Step(Stage.CONTRACT, true, false, true, Optional.empty(), statements);
  }

  static Step ownTransaction(Stage stage, Statement... statements) {
    return ownTransaction(stage, List.of(statements));
  }

  static Step ownTransaction(Stage stage, List<Statement> statements) {
    return new Step(stage, true, true, false, Optional.empty(), statements);
  }

  /** A statement that PostgreSQL refuses inside a transaction. */
  static Step withoutTransaction(Stage stage, Statement statement) {
    return new Step(stage, false, true, false, Optional.empty(), List.of(statement));
  }

  static Step backfill(QualifiedName table, Statement statement) {
    return new Step(Stage.BACKFILL, true, true, false, Optional.of(table), List.of(statement));
  }

  /** The tables whose rows the step changes. */
  Stream<QualifiedName> updatedTables() {
    return statements.stream()
        .flatMap(statement -> UpdateStatement.of(statement.sql()).stream())
        .map(update -> update.target().table().in(QualifiedName.PUBLIC));
  }

  Step at(Stage newStage) {
    return new Step(
        newStage, transactional, ownTransaction, afterDeployment, backfills, statements);
  }

  Step with(List<Statement> newStatements) {
    return new Step(
        stage, transactional, ownTransaction, afterDeployment, backfills, newStatements);
  }

  boolean canMergeWith(Step next) {
    return stage == next.stage && !ownTransaction && !next.ownTransaction;
  }

  Step with(Step next) {
    return of(stage, Stream.concat(statements.stream(), next.statements.stream()).toList());
  }
}
