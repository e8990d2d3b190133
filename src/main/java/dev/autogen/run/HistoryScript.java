package dev.autogen.run;

import dev.autogen.migration.Migration;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run tells the history, as statements of a script. */
final class HistoryScript {
  private static final String TELLS_OF_OTHER =
      """
          IF to_regclass('%1$s') IS NOT NULL THEN
            RAISE NOTICE 'the history %% is not used: this session makes its tables, and their history, in schema %%',
              to_regclass('%1$s'), current_schema();
          END IF;
      """
          .formatted(HistoryPlace.TABLE);

  private final HistoryPlace place;
  private final String table;
  private final HistorySql sql;

  /**
   * For a history.
   *
   * @param schema where the table is; nothing for where unqualified tables live
   * @param version of autogen, kept with what is applied
   */
  HistoryScript(Optional<Identifier> schema, String version) {
    place = HistoryPlace.ofScript(schema);
    table = place.table();
    sql = new HistorySql(table, version);
  }

  /**
   * Makes the table where it is missing; who may make neither it nor its schema may still use them.
   */
  String create() {
    String schema =
        place
            .schemaCreation()
            .map(it -> "    IF " + place.isSchemaMissing() + " THEN " + it + "; END IF;\n")
            .orElse(TELLS_OF_OTHER);
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

  /** Keeps other runners away as long as the session lasts. */
  String lock() {
    return RunnerLock.ofSession(place.lockKey());
  }

  /** Lets other runners go on. */
  String unlock() {
    return RunnerLock.endOfSession(place.lockKey());
  }

  /** What changes and asks the entries of migrations. */
  HistorySql sql() {
    return sql;
  }

  /** Whether a statement of a step that was begun is still to run; the first one is 1. */
  String waitsToRun(Migration migration, int statement) {
    return sql.statementsDone(migration) + " < " + statement;
  }

  /** Lets a squashed migration take the place of all that it replaces, where they are all there. */
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

  /** Stops where only some of what a squashed migration replaces is there. */
  String requireReplaced(Migration squashed) {
    return require(
        squashed.replaces().stream().map(it -> "NOT " + isThere(it)).toList(),
        "this database has some of what %s replaces and not all; upgrade it with the files of before the squash first"
            .formatted(squashed.file().getFileName()));
  }

  /** Stops where one of the migrations is on its way in the other direction. */
  String requireNone(List<Migration> migrations, Direction halfDone) {
    String revisions =
        migrations.stream()
            .map(migration -> Quoted.literal(migration.revision()))
            .collect(Collectors.joining(", "));
    boolean upgrade = halfDone == Direction.UPGRADE;
    // One that is taken back from its middle has fewer steps done than it has.
    String halfWay =
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
                    upgrade ? halfWay : "state = 'reverting' AND revision IN (" + revisions + ")")),
        upgrade
            ? "a migration of this script is partially applied; autogen upgrade or autogen downgrade has to finish it first"
            : "a migration of this script is partially reverted; finish that downgrade first");
  }

  private String isThere(String revision) {
    return "EXISTS (SELECT FROM %s WHERE revision = %s)".formatted(table, Quoted.literal(revision));
  }

  /** Whether a step of the upgrade is still to run, as a condition; the first step is 1. */
  String waitsToApply(Migration migration, int step) {
    return "coalesce((SELECT steps_done FROM %s WHERE revision = %s), 0) < %d"
        .formatted(table, Quoted.literal(migration.revision()), Math.max(1, step));
  }

  /** Whether a migration without steps is not applied. */
  String isMissing(Migration migration) {
    return "NOT " + isThere(migration.revision());
  }

  /** Whether a step of the downgrade is still to run. */
  String waitsToRevert(Migration migration, int step) {
    return "EXISTS (SELECT FROM %s WHERE revision = %s AND steps_reverted < %d)"
        .formatted(table, Quoted.literal(migration.revision()), Math.max(1, step));
  }

  /**
   * A block that fails unless the database stands where a script starts.
   *
   * @param conditions which all hold there
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

  /** Whether so many steps of an upgrade ran and no more. */
  String hasApplied(Migration migration, int steps) {
    return steps == 0
        ? isMissing(migration)
        : "EXISTS (SELECT FROM %s WHERE revision = %s AND steps_done = %d AND state <> 'reverting')"
            .formatted(table, Quoted.literal(migration.revision()), steps);
  }

  /** Whether a migration is applied and so many steps of its downgrade ran. */
  String hasReverted(Migration migration, int steps) {
    return "EXISTS (SELECT FROM %s WHERE revision = %s AND steps_done = %d AND state <> 'applying' AND steps_reverted = %d)"
        .formatted(
            table, Quoted.literal(migration.revision()), migration.upgrade().steps().size(), steps);
  }

  /** Whether a revision is applied. */
  String isApplied(String revision) {
    return "EXISTS (SELECT FROM %s WHERE revision = %s AND state = 'applied')"
        .formatted(table, Quoted.literal(revision));
  }
}
