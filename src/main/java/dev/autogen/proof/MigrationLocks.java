package dev.autogen.proof;

import dev.autogen.measure.Failure;
import dev.autogen.measure.Measured;
import dev.autogen.measure.MeasuringSession;
import dev.autogen.measure.StatementLocks;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.scratch.ScratchDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The locks and work of every statement of a migration, in both directions. Each statement runs in
 * its own transaction here, because the locks of earlier ones would hide its own.
 */
public final class MigrationLocks {
  private MigrationLocks() {}

  /**
   * The locks of one statement.
   *
   * @param failure the error, if it fails without the earlier statements of its transaction
   */
  public record Line(
      boolean upgrade, SqlStatement statement, StatementLocks locks, Optional<Failure> failure) {
    /** What waits for it: the tables that it locks more than a write does, with the lock. */
    public Map<QualifiedName, String> waits() {
      Map<QualifiedName, String> waits = new LinkedHashMap<>();
      locks.traces().stream()
          .filter(trace -> trace.lock().isForDefinitions())
          .forEach(trace -> waits.put(trace.name(), trace.lock().effect()));
      return waits;
    }

    /** Its effect on other sessions, in one line. */
    public String effect() {
      return failure.isPresent()
          ? "not measured: it depends on the earlier statements of its transaction"
          : locks.toString();
    }
  }

  /**
   * Runs the upgrade and the downgrade of a migration.
   *
   * @param database in the state that the migration starts from; not used for anything else
   */
  public static List<Line> of(Migration migration, ScratchDatabase database) throws SQLException {
    List<Line> lines = new ArrayList<>();
    Schema before = Replay.schema(database);
    SampleRows.fill(database, before, before);
    lines.addAll(run(migration.upgrade(), true, database));
    SampleRows.fill(database, Replay.schema(database), before);
    lines.addAll(run(migration.downgrade(), false, database));
    return lines;
  }

  private static List<Line> run(
      MigrationSection section, boolean upgrade, ScratchDatabase database) {
    List<Line> lines = new ArrayList<>();
    try (MeasuringSession session = new MeasuringSession(database)) {
      for (MigrationStep step : section.steps()) {
        for (SqlStatement statement : step.statements()) {
          Measured measured = run(session, step.transactional(), statement.on(session::value));
          lines.add(new Line(upgrade, statement, StatementLocks.of(measured), measured.failure()));
        }
      }
    }
    return lines;
  }

  private static Measured run(
      MeasuringSession session, boolean transactional, SqlStatement statement) {
    if (!transactional) {
      return session.outside(statement.sql(), statement.data());
    }
    session.begin();
    Measured measured = session.inTransaction(statement.sql(), statement.data());
    if (session.isInTransaction()) {
      session.commit();
    }
    return measured;
  }
}
