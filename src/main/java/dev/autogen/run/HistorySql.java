package dev.autogen.run;

import dev.autogen.migration.Migration;
import dev.autogen.sql.Quoted;

/** The SQL that reads and updates the history, the same for a run and for a script. */
final class HistorySql {
  private final String table;
  private final String version;

  /**
   * The SQL for one history.
   *
   * @param table its name as SQL text
   * @param version the version of autogen, stored in each entry
   */
  HistorySql(String table, String version) {
    this.table = table;
    this.version = version;
  }

  /** Adds an entry if it is missing, before a step that is not one transaction. */
  String ensureEntry(Migration migration) {
    return insert(migration, 0, 0) + "\nON CONFLICT (revision) DO NOTHING";
  }

  /** Adds the columns for partially completed steps to a table of an earlier version. */
  String addMissingColumns() {
    return """
        DO $autogen$
        BEGIN
          IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = %1$s::regclass AND attname = 'indexes_before') THEN
            ALTER TABLE %2$s ADD COLUMN statements_done integer NOT NULL DEFAULT 0, ADD COLUMN indexes_before text[];
          END IF;
        END
        $autogen$"""
        .formatted(Quoted.literal(table), table);
  }

  /**
   * Records that a step has started that is not one transaction.
   *
   * @param indexes an array of the indexes that exist before the step
   */
  String recordStepBegun(Migration migration, Direction direction, String indexes) {
    return update(
            migration,
            "step_begun = true, statements_done = 0, indexes_before = "
                + indexes
                + stepsOf(direction))
        + " AND NOT step_begun";
  }

  /** Records how many statements of the started step have run. */
  String recordStatements(Migration migration, int statements) {
    return update(migration, "statements_done = " + statements);
  }

  /** How many statements of the started step have run, as an expression. */
  String statementsDone(Migration migration) {
    return "coalesce((SELECT statements_done FROM %s%s), 0)".formatted(table, of(migration));
  }

  /** The array of the indexes that existed before the started step, as an expression. */
  String indexesBefore(Migration migration) {
    return "coalesce((SELECT indexes_before FROM %s%s), '{}')".formatted(table, of(migration));
  }

  /** Deletes the entry of an upgrade whose first step failed and left nothing behind. */
  String deleteIfNothingRan(Migration migration) {
    return "DELETE FROM "
        + table
        + of(migration)
        + " AND steps_done = 0 AND blocks_done = 0 AND NOT step_begun";
  }

  /** Records that nothing of the started step is left. */
  String clearStepBegun(Migration migration) {
    return update(migration, "step_begun = false, blocks_done = 0");
  }

  /** Records how many blocks of its table a backfill has completed. */
  String recordBlocks(Migration migration, long blocks, Direction direction) {
    return update(migration, "blocks_done = " + blocks + stepsOf(direction));
  }

  /**
   * Records how many steps of the upgrade have run.
   *
   * @param milliseconds the duration of the last one
   */
  String recordApplied(Migration migration, int steps, long milliseconds) {
    return insert(migration, steps, milliseconds)
        + """

        ON CONFLICT (revision) DO UPDATE
        SET checksum = excluded.checksum, steps_done = excluded.steps_done, steps = excluded.steps,
            steps_reverted = 0, step_begun = false, blocks_done = 0,
            duration_ms = history.duration_ms + excluded.duration_ms,
            applied_at = now(), applied_by = current_user, autogen_version = excluded.autogen_version""";
  }

  /** Records how many steps of the downgrade have run; the last one deletes the entry. */
  String recordReverted(Migration migration, int steps) {
    return steps < migration.downgrade().steps().size()
        ? update(
            migration,
            "steps_reverted = "
                + steps
                + ", step_begun = false, blocks_done = 0"
                + stepsOf(Direction.DOWNGRADE))
        : "DELETE FROM " + table + of(migration);
  }

  /** A downgrade sets the number of steps to those that had run when it started. */
  private static String stepsOf(Direction direction) {
    return direction == Direction.DOWNGRADE ? ", steps = steps_done" : "";
  }

  private String insert(Migration migration, int steps, long milliseconds) {
    return """
        INSERT INTO %s AS history (revision, message, checksum, steps_done, steps, duration_ms, autogen_version)
        VALUES (%s, %s, %s, %d, %d, %d, %s)"""
        .formatted(
            table,
            Quoted.literal(migration.revision()),
            Quoted.literal(migration.message()),
            Quoted.literal(migration.checksum()),
            steps,
            migration.upgrade().steps().size(),
            milliseconds,
            Quoted.literal(version));
  }

  private String update(Migration migration, String values) {
    return "UPDATE " + table + " SET " + values + of(migration);
  }

  private static String of(Migration migration) {
    return " WHERE revision = " + Quoted.literal(migration.revision());
  }
}
