package dev.autogen.lint;

import dev.autogen.measure.Measured;
import dev.autogen.measure.MeasuringSession;
import dev.autogen.measure.StepKind;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.Stage;
import dev.autogen.sql.BatchedUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a file on a throw-away database as its tool would: each step of autogen in a transaction,
 * any other file in one transaction, unless the file contains statements that end a transaction or
 * cannot run in one.
 */
final class FileRun {
  /** The same setting as in {@code autogen upgrade}. */
  private static final String LOCK_TIMEOUT = "SET LOCAL lock_timeout = '5s'";

  /** Makes the few sample rows use indexes, as many rows would. */
  private static final String LIKE_A_LARGE_TABLE = "SET enable_seqscan = off";

  private static final String BEGIN_AGAIN = "25001";

  private final MeasuringSession session;
  private final boolean byAutogen;
  private final List<MeasuredFile.Entry> entries = new ArrayList<>();
  private boolean statementByStatement;

  /** How many of the statements are committed. */
  private int committed;

  private StepKind kind = StepKind.UNKNOWN;

  private FileRun(MeasuringSession session, boolean byAutogen) {
    this.session = session;
    this.byAutogen = byAutogen;
  }

  /**
   * Runs steps of a file.
   *
   * @param byAutogen whether autogen runs the steps, each in a transaction
   * @param steps its upgrade or its downgrade
   */
  static MeasuredFile of(boolean byAutogen, List<MigrationStep> steps, MeasuringSession session) {
    session.control(LIKE_A_LARGE_TABLE);
    FileRun run = new FileRun(session, byAutogen);
    boolean complete = steps.stream().allMatch(run::step);
    List<MeasuredFile.Entry> measured =
        run.entries.stream()
            .map(
                it ->
                    new MeasuredFile.Entry(
                        it.statement(), it.measured().endingIn(session.catalog())))
            .toList();
    return new MeasuredFile(measured, complete);
  }

  private boolean step(MigrationStep step) {
    kind =
        new StepKind(
            step.batchSize().isPresent(), step.stage().equals(Optional.of(Stage.CONTRACT)));
    if (!step.transactional()) {
      return step.statements().stream().allMatch(this::outside);
    }
    begin();
    Optional<BatchedUpdate> update =
        step.batchSize().isPresent() && step.statements().size() == 1
            ? BatchedUpdate.of(step.statements().get(0).sql())
            : Optional.empty();
    boolean complete =
        update.isPresent()
            ? batched(step.statements().get(0), update.get())
            : step.statements().stream().allMatch(this::inTransaction);
    if (session.isInTransaction()) {
      commit();
    }
    return complete;
  }

  private void begin() {
    session.begin();
    if (byAutogen) {
      session.control(LOCK_TIMEOUT);
    }
  }

  private void commit() {
    session.commit();
    for (; committed < entries.size(); committed++) {
      MeasuredFile.Entry entry = entries.get(committed);
      Measured measured = entry.measured().committedAs(session.catalog());
      entries.set(committed, new MeasuredFile.Entry(entry.statement(), measured));
    }
  }

  private boolean batched(SqlStatement statement, BatchedUpdate update) {
    Measured measured = session.inTransaction(statement.sql(), statement.data());
    return keep(
        statement,
        measured.failure().isPresent()
            ? measured
            : measured.leaving(session.pass(statement.sql(), update)));
  }

  private boolean outside(SqlStatement statement) {
    SqlStatement filled = statement.on(session::value);
    return keep(statement, session.outside(filled.sql(), filled.data()));
  }

  private boolean inTransaction(SqlStatement statement) {
    boolean single = statementByStatement && !session.isInTransaction();
    if (single) {
      begin();
    }
    SqlStatement filled = statement.on(session::value);
    Measured measured = session.inTransaction(filled.sql(), filled.data());
    if (measured.failure().filter(it -> it.isOfTransaction()).isPresent()) {
      return afterTransaction(statement, measured, single);
    }
    if (measured.failure().filter(it -> it.isOfNewLabel()).isPresent()) {
      keep(statement, measured);
      commit();
      begin();
      return keep(statement, session.inTransaction(filled.sql(), filled.data()));
    }
    if (single && !measured.warnings().contains(BEGIN_AGAIN)) {
      commit();
    }
    statementByStatement |= !session.isInTransaction();
    return keep(statement, measured);
  }

  /** Measures a statement that cannot run in a transaction outside of one. */
  private boolean afterTransaction(SqlStatement statement, Measured measured, boolean single) {
    boolean first = entries.isEmpty();
    commit();
    if (first || single) {
      statementByStatement = true;
      return outside(statement);
    }
    keep(statement, measured);
    boolean runs = outside(statement);
    begin();
    return runs;
  }

  /** Records a statement and returns whether the next ones can run. */
  private boolean keep(SqlStatement statement, Measured measured) {
    entries.add(new MeasuredFile.Entry(statement, measured.in(kind)));
    return measured.failure().isEmpty();
  }
}
