package dev.autogen.lint;

import dev.autogen.measure.Measured;
import dev.autogen.measure.MeasuringSession;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlFile;
import dev.autogen.migration.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a file on a throw-away database as its tool would: a step of autogen as a transaction, a
 * file of anybody else as one transaction, unless it begins with what cannot be in one or ends one
 * itself.
 */
final class FileRun {
  /** What {@code autogen upgrade} sets too. */
  private static final String LOCK_TIMEOUT = "SET LOCAL lock_timeout = '5s'";

  /** A few rows are read from end to end where many would be looked up in an index. */
  private static final String LIKE_A_LARGE_TABLE = "SET enable_seqscan = off";

  private static final String BEGIN_AGAIN = "25001";

  private final MeasuringSession session;
  private final boolean byAutogen;
  private final List<MeasuredFile.Entry> entries = new ArrayList<>();
  private boolean statementByStatement;

  private FileRun(MeasuringSession session, boolean byAutogen) {
    this.session = session;
    this.byAutogen = byAutogen;
  }

  static MeasuredFile of(SqlFile file, MeasuringSession session) {
    session.control(LIKE_A_LARGE_TABLE);
    FileRun run = new FileRun(session, file.migration().isPresent());
    boolean complete = file.steps().stream().allMatch(run::step);
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
    if (!step.transactional()) {
      return step.statements().stream().allMatch(this::outside);
    }
    begin();
    boolean complete = step.statements().stream().allMatch(this::inTransaction);
    if (session.isInTransaction()) {
      session.commit();
    }
    return complete;
  }

  private void begin() {
    session.begin();
    if (byAutogen) {
      session.control(LOCK_TIMEOUT);
    }
  }

  private boolean outside(SqlStatement statement) {
    return keep(statement, session.outside(statement.sql()));
  }

  private boolean inTransaction(SqlStatement statement) {
    boolean single = statementByStatement && !session.isInTransaction();
    if (single) {
      begin();
    }
    Measured measured = session.inTransaction(statement.sql());
    if (measured.failure().filter(it -> it.isOfTransaction()).isPresent()) {
      return afterTransaction(statement, measured, single);
    }
    if (measured.failure().filter(it -> it.isOfNewLabel()).isPresent()) {
      keep(statement, measured);
      session.commit();
      begin();
      return keep(statement, session.inTransaction(statement.sql()));
    }
    if (single && !measured.warnings().contains(BEGIN_AGAIN)) {
      session.commit();
    }
    statementByStatement |= !session.isInTransaction();
    return keep(statement, measured);
  }

  /** It cannot be in a transaction, so it is measured outside of one. */
  private boolean afterTransaction(SqlStatement statement, Measured measured, boolean single) {
    boolean first = entries.isEmpty();
    session.commit();
    if (first || single) {
      statementByStatement = true;
      return outside(statement);
    }
    keep(statement, measured);
    boolean runs = outside(statement);
    begin();
    return runs;
  }

  /** Whether those behind it can go on. */
  private boolean keep(SqlStatement statement, Measured measured) {
    entries.add(new MeasuredFile.Entry(statement, measured));
    return measured.failure().isEmpty();
  }
}
