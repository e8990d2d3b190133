package dev.autogen.run;

import dev.autogen.migration.Migration;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The history updates of a run, as statements of a script. */
final class HistoryScript {
  private static final String NOTICE_OF_OTHER =
      """
          IF to_regclass('%1$s') IS NOT NULL THEN
            RAISE NOTICE 'the history %% is not used: this session creates its tables, and their history, in schema %%',
              to_regclass('%1$s'), current_schema();
          END IF;
      """
          .formatted(HistoryPlace.TABLE);

  private final HistoryPlace place;
  private final String table;
  private final HistorySql sql;

  /**
   * The statements for one history.
   *
   * @param schema the schema of the table; empty for the one of unqualified tables
   * @param version the version of autogen, stored in each entry
   */
  HistoryScript(Optional<Identifier> schema, String version) {
    place = HistoryPlace.ofScript(schema);
    table = place.table();
    sql = new HistorySql(table, version);
  }

  /**
   * Creates the table only where it is missing, so that a role without the privilege to create can
   * still use it.
   */
  String create() {
    String schema =
        place
            .schemaCreation()
            .map(it -> "    IF " + place.isSchemaMissing() + " THEN " + it + "; END IF;\n")
            .orElse(NOTICE_OF_OTHER);
    return """
        DO $autogen$
        BEGIN
          IF %s THEN
        %s%s;
          END IF;
        END
        $autogen$"""
        .formatted(place.isMissing(), schema, place.creation().indent(4).stripTrailing());
  }

  /** Locks other runs out until the session ends. */
  String lock() {
    return RunnerLock.sessionLock(place.lockKey());
  }

  /** Releases the lock. */
  String unlock() {
    return RunnerLock.sessionUnlock(place.lockKey());
  }

  /** The statements that change and read the entries of migrations. */
  HistorySql sql() {
    return sql;
  }

  /** The condition that a statement of the started step is pending; the first statement is 1. */
  String isStatementPending(Migration migration, int statement) {
    return sql.statementsDone(migration) + " < " + statement;
  }

  /** Replaces the entries of squashed migrations by one, where all of them are applied. */
  List<String> replace(Migration squashed) {
    List<String> old = squashed.replaces();
    String revisions = old.stream().map(Quoted::literal).collect(Collectors.joining(", "));
    return List.of(
        """
        UPDATE %1$s SET revision = %2$s, message = %3$s, checksum = %4$s, steps_done = %5$d, steps = %5$d
        WHERE revision = %6$s AND NOT EXISTS (SELECT FROM %1$s WHERE revision = %2$s)
          AND (SELECT count(*) FROM %1$s WHERE revision IN (%7$s) AND state = 'applied') = %8$d"""
            .formatted(
                table,
                Quoted.literal(squashed.revision()),
                Quoted.literal(squashed.message()),
                Quoted.literal(squashed.checksum()),
                squashed.upgrade().steps().size(),
                Quoted.literal(old.get(old.size() - 1)),
                revisions,
                old.size()),
        "DELETE FROM %s WHERE revision IN (%s) AND EXISTS (SELECT FROM %s WHERE revision = %s)"
            .formatted(table, revisions, table, Quoted.literal(squashed.revision())));
  }

  /** Fails where only some of the squashed migrations are applied. */
  String requireReplaced(Migration squashed) {
    return require(
        squashed.replaces().stream().map(it -> "NOT " + isThere(it)).toList(),
        "this database has only some of the migrations that %s replaces; upgrade it first with the files from before the squash"
            .formatted(squashed.file().getFileName()));
  }

  /** Fails where one of the migrations is partially applied or partially reverted. */
  String requireNone(List<Migration> migrations, Direction unfinished) {
    String revisions =
        migrations.stream()
            .map(migration -> Quoted.literal(migration.revision()))
            .collect(Collectors.joining(", "));
    boolean upgrade = unfinished == Direction.UPGRADE;
    // A partially applied migration that is being reverted has fewer steps done than its file has.
    String partial =
        migrations.stream()
            .map(
                it ->
                    "(revision = %s AND steps_done < %d)"
                        .formatted(Quoted.literal(it.revision()), it.upgrade().steps().size()))
            .collect(Collectors.joining(" OR "));
    return require(
        List.of(
            "NOT EXISTS (SELECT FROM %s WHERE %s)"
                .formatted(
                    table,
                    upgrade ? partial : "state = 'reverting' AND revision IN (" + revisions + ")")),
        upgrade
            ? "a migration of this script is partially applied; run autogen upgrade or autogen downgrade first"
            : "a migration of this script is partially reverted; finish that downgrade first");
  }

  private String isThere(String revision) {
    return "EXISTS (SELECT FROM %s WHERE revision = %s)".formatted(table, Quoted.literal(revision));
  }

  /** The condition that a step of the upgrade is pending; the first step is 1. */
  String isUpgradeStepPending(Migration migration, int step) {
    return "coalesce((SELECT steps_done FROM %s WHERE revision = %s), 0) < %d"
        .formatted(table, Quoted.literal(migration.revision()), Math.max(1, step));
  }

  /** The condition that a migration has no entry. */
  String isMissing(Migration migration) {
    return "NOT " + isThere(migration.revision());
  }

  /** The condition that a step of the downgrade is pending; the first step is 1. */
  String isDowngradeStepPending(Migration migration, int step) {
    return "EXISTS (SELECT FROM %s WHERE revision = %s AND steps_reverted < %d)"
        .formatted(table, Quoted.literal(migration.revision()), Math.max(1, step));
  }

  /**
   * A block that fails unless all conditions hold.
   *
   * @param conditions SQL conditions
   */
  String require(List<String> conditions, String otherwise) {
    return """
        DO $autogen$
        BEGIN
          IF NOT (%s) THEN
            RAISE EXCEPTION USING MESSAGE = %s;
          END IF;
        END
        $autogen$"""
        .formatted(String.join("\n    AND ", conditions), Quoted.literal(otherwise));
  }

  /** The condition that exactly this many steps of an upgrade have run. */
  String hasApplied(Migration migration, int steps) {
    return steps == 0
        ? isMissing(migration)
        : "EXISTS (SELECT FROM %s WHERE revision = %s AND steps_done = %d AND state <> 'reverting')"
            .formatted(table, Quoted.literal(migration.revision()), steps);
  }

  /** The condition that exactly this many steps of a downgrade have run. */
  String hasReverted(Migration migration, int steps) {
    return "EXISTS (SELECT FROM %s WHERE revision = %s AND steps_done = %d AND state <> 'applying' AND steps_reverted = %d)"
        .formatted(
            table, Quoted.literal(migration.revision()), migration.upgrade().steps().size(), steps);
  }

  /** The condition that a revision is fully applied. */
  String isApplied(String revision) {
    return "EXISTS (SELECT FROM %s WHERE revision = %s AND state = 'applied')"
        .formatted(table, Quoted.literal(revision));
  }
}
