package dev.autogen.run;

import dev.autogen.RefusedException;
import dev.autogen.config.RunLimits;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.schema.Identifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A run as a script with the same effect on database and history. The plain form is pure SQL. The
 * idempotent form reads the history before each step, with {@code \if} of psql, because a PL/pgSQL
 * block cannot contain steps with their own transaction or with none.
 */
public final class RunScript {
  private final HistoryScript history;
  private final RunLimits limits;
  private final boolean idempotent;
  private final StringBuilder text = new StringBuilder();

  /**
   * Whether history statements need their own transaction, because the migration may have changed
   * session settings.
   */
  private boolean isolated;

  /**
   * An empty script.
   *
   * @param historySchema the schema of the history; empty for the one of unqualified tables
   * @param version the version of autogen, stored in each entry
   * @param idempotent whether the script can start at any step, which needs psql
   */
  public RunScript(
      Optional<Identifier> historySchema, RunLimits limits, String version, boolean idempotent) {
    history = new HistoryScript(historySchema, version);
    this.limits = limits;
    this.idempotent = idempotent;
  }

  /**
   * Writes the script that applies migrations.
   *
   * @param done the number of steps that have already run, by revision
   * @param squashed squashed migrations, which first replace the entries of the old ones in the
   *     history
   */
  public String upgrade(
      List<Migration> migrations, Map<String, Integer> done, Collection<Migration> squashed) {
    migrations.forEach(it -> MigrationRunner.refuse(it, Direction.UPGRADE));
    begin(migrations, Direction.UPGRADE);
    statement(history.create());
    replace(squashed);
    if (!migrations.isEmpty()) {
      statement(
          idempotent
              ? history.requireNone(migrations, Direction.DOWNGRADE)
              : history.require(start(migrations, done), wrongStart()));
    }
    for (Migration migration : migrations) {
      write(migration, Direction.UPGRADE, done.getOrDefault(migration.revision(), 0));
    }
    return end();
  }

  private List<String> start(List<Migration> migrations, Map<String, Integer> done) {
    List<String> conditions = new ArrayList<>();
    Set<String> made = new HashSet<>();
    for (Migration migration : migrations) {
      migration.parents().stream()
          .filter(parent -> !made.contains(parent))
          .forEach(parent -> conditions.add(history.isApplied(parent)));
      conditions.add(history.hasApplied(migration, done.getOrDefault(migration.revision(), 0)));
      made.add(migration.revision());
    }
    return conditions;
  }

  private static String wrongStart() {
    return "this database is not at the revision where the script starts. Write a script for its revision, or"
        + " one for any revision: autogen upgrade --sql --idempotent";
  }

  /** Writes the script that reverts migrations; {@code done} counts steps of the downgrade. */
  public String downgrade(
      List<Migration> migrations, Map<String, Integer> done, Collection<Migration> squashed) {
    migrations.forEach(it -> MigrationRunner.refuse(it, Direction.DOWNGRADE));
    begin(migrations, Direction.DOWNGRADE);
    replace(squashed);
    if (!migrations.isEmpty()) {
      statement(
          idempotent
              ? history.requireNone(migrations, Direction.UPGRADE)
              : history.require(
                  migrations.stream()
                      .map(it -> history.hasReverted(it, done.getOrDefault(it.revision(), 0)))
                      .toList(),
                  wrongStart()));
    }
    for (Migration migration : migrations) {
      write(migration, Direction.DOWNGRADE, done.getOrDefault(migration.revision(), 0));
    }
    return end();
  }

  private void begin(List<Migration> migrations, Direction direction) {
    int count = migrations.size();
    text.append(
        "-- %d %s; run it with psql -v ON_ERROR_STOP=1 -f FILE%n"
            .formatted(count, count == 1 ? "migration" : "migrations"));
    if (idempotent) {
      text.append("\\set ON_ERROR_STOP on\n");
    }
    statement(ScriptSession.begin());
    statement(RowSecurity.OFF_FOR_SESSION);
    if (migrations.stream().anyMatch(it -> ScriptSession.isChanged(direction.section(it)))) {
      statement(ScriptSession.saveRoleAndPath());
    }
    transaction(RunnerLock.LOCK_TIMEOUT, List.of(text(history.lock())));
  }

  private void replace(Collection<Migration> squashed) {
    for (Migration migration : squashed) {
      transaction(
          limits.lockTimeout(), history.replace(migration).stream().map(RunScript::text).toList());
      statement(history.requireReplaced(migration));
    }
  }

  private String end() {
    statement(history.unlock());
    return text.toString();
  }

  private void write(Migration migration, Direction direction, int done) {
    List<MigrationStep> steps = direction.section(migration).steps();
    text.append("\n-- ").append(migration.revision()).append(' ').append(migration.message());
    text.append('\n');
    if (ScriptSession.isChanged(direction.section(migration))) {
      ScriptSession.refuse(migration, direction);
      writeIsolated(migration, direction, done);
      return;
    }
    if (steps.isEmpty()) {
      guarded(
          direction == Direction.UPGRADE
              ? history.isMissing(migration)
              : "NOT " + history.isMissing(migration),
          () -> statement(advance(migration, direction, 0)));
    }
    for (int number = done + 1; number <= steps.size(); number++) {
      step(migration, direction, number);
    }
  }

  private void step(Migration migration, Direction direction, int number) {
    List<MigrationStep> steps = direction.section(migration).steps();
    MigrationStep step = steps.get(number - 1);
    text.append("-- step %d of %d%n".formatted(number, steps.size()));
    guarded(
        isPending(migration, direction, number),
        () -> write(migration, step, direction, number),
        isolated ? ScriptSession.settings(step) : List.of());
  }

  private String isPending(Migration migration, Direction direction, int step) {
    return direction == Direction.UPGRADE
        ? history.isUpgradeStepPending(migration, step)
        : history.isDowngradeStepPending(migration, step);
  }

  /** Writes a migration that may change session settings; they are restored at its end. */
  private void writeIsolated(Migration migration, Direction direction, int done) {
    List<MigrationStep> steps = direction.section(migration).steps();
    guarded(
        isPending(migration, direction, steps.size()),
        () -> {
          isolated = true;
          steps.stream().limit(done).map(ScriptSession::settings).forEach(this::statements);
          for (int number = done + 1; number <= steps.size(); number++) {
            step(migration, direction, number);
          }
          isolated = false;
          text.append("-- restore the session settings\n");
          statements(ScriptSession.restore());
        });
  }

  private void guarded(String condition, Runnable body) {
    guarded(condition, body, List.of());
  }

  /**
   * Writes statements that run only where a condition holds.
   *
   * @param otherwise statements that run where it does not hold
   */
  private void guarded(String condition, Runnable body, List<String> otherwise) {
    if (!idempotent) {
      body.run();
      return;
    }
    onHistory(
        () -> text.append("SELECT ").append(condition).append(" AS autogen_pending \\gset\n"));
    text.append("\\if :autogen_pending\n");
    body.run();
    if (!otherwise.isEmpty()) {
      text.append("\\else\n");
      statements(otherwise);
    }
    text.append("\\endif\n");
  }

  /** Writes statements that read or update the history outside the transaction of a step. */
  private void onHistory(Runnable statements) {
    if (isolated) {
      statement("BEGIN");
      statements(ScriptSession.own());
      statements.run();
      statement("COMMIT");
    } else {
      statements.run();
    }
  }

  private void write(Migration migration, MigrationStep step, Direction direction, int number) {
    step.statements().forEach(each -> refuseData(migration, each));
    List<String> statements =
        new ArrayList<>(step.statements().stream().map(SqlStatement::text).toList());
    Optional<String> block = Backfill.in(migration, step).flatMap(Backfill::block);
    String advance = advance(migration, direction, number);
    if (step.transactional() && block.isEmpty()) {
      if (isolated) {
        ScriptSession.own().forEach(each -> statements.add(text(each)));
      }
      statements.add(text(advance));
      transaction(StepRunner.lockTimeout(step, limits), statements);
      return;
    }
    if (direction == Direction.UPGRADE) {
      onHistory(() -> statement(history.sql().ensureEntry(migration)));
    }
    if (block.isPresent()) {
      statement("SET lock_timeout = " + limits.lockTimeout().toMillis());
      statement(block.get());
      statement("SET lock_timeout = 0");
    } else {
      runOutsideTransaction(migration, step, direction);
    }
    onHistory(() -> statement(advance));
  }

  /** Writes a step that runs outside a transaction, so that a later run can resume it. */
  private void runOutsideTransaction(Migration migration, MigrationStep step, Direction direction) {
    List<ConcurrentStatement> indexes =
        step.statements().stream()
            .flatMap(it -> ConcurrentStatement.in(it.sql()).stream())
            .toList();
    String now = keepIndexes(InvalidIndexes.snapshot(indexes));
    onHistory(
        () -> {
          statement(history.sql().addMissingColumns());
          statement(history.sql().recordStepBegun(migration, direction, now));
        });
    int number = 0;
    for (SqlStatement each : step.statements()) {
      number++;
      String ran = history.sql().recordStatements(migration, number);
      guarded(
          history.isStatementPending(migration, number),
          () -> {
            ConcurrentStatement.in(each.sql())
                .ifPresentOrElse(
                    index -> write(migration, each, index), () -> text.append(each.text()));
            onHistory(() -> statement(ran));
          });
    }
  }

  private void write(Migration migration, SqlStatement each, ConcurrentStatement index) {
    String before = before(migration);
    if (idempotent) {
      index
          .table()
          .ifPresent(
              it ->
                  transaction(
                      List.of(text("LOCK TABLE " + it + " IN SHARE UPDATE EXCLUSIVE MODE"))));
      text.append(
          "SELECT 'DROP INDEX CONCURRENTLY ' || %s FROM %s WHERE %s \\gexec\n"
              .formatted(
                  ConcurrentStatement.ADDRESS,
                  ConcurrentStatement.INDEXES,
                  index.leftovers(before)));
      index.preparation().ifPresent(this::statement);
    }
    guarded(
        idempotent ? keepCondition("NOT (" + index.isDone(before) + ")") : "",
        () -> statement(each.sql()));
    if (index.hasIfNotExists()) {
      statement(history.require(List.of(index.isDone(before)), index.missingMessage()));
    }
  }

  /** The indexes that existed before the started step, as SQL that does not read the history. */
  private String before(Migration migration) {
    String before = history.sql().indexesBefore(migration);
    if (!isolated) {
      return before;
    }
    onHistory(() -> statement(ScriptSession.keepIndexes(before)));
    return ScriptSession.KEPT_INDEXES;
  }

  /**
   * Evaluates an array of indexes with the settings of the migration, before it goes into the
   * history.
   */
  private String keepIndexes(String indexes) {
    if (!isolated) {
      return indexes;
    }
    statement(ScriptSession.keepIndexes(indexes));
    return ScriptSession.KEPT_INDEXES;
  }

  /**
   * Evaluates a condition with the settings of the migration, before it is combined with the
   * history.
   */
  private String keepCondition(String condition) {
    if (!isolated) {
      return "(" + condition + ")";
    }
    statement(ScriptSession.keep(condition));
    return ScriptSession.KEPT;
  }

  private String advance(Migration migration, Direction direction, int steps) {
    return direction == Direction.UPGRADE
        ? history.sql().recordApplied(migration, steps, 0)
        : history.sql().recordReverted(migration, steps);
  }

  /**
   * Writes a transaction.
   *
   * @param texts its statements, each with its terminator
   */
  private void transaction(Duration lockTimeout, List<String> texts) {
    List<String> all =
        new ArrayList<>(
            List.of(
                text("SET LOCAL lock_timeout = " + lockTimeout.toMillis()), text(RowSecurity.OFF)));
    all.addAll(texts);
    transaction(all);
  }

  private void transaction(List<String> texts) {
    statement("BEGIN");
    texts.forEach(text::append);
    statement("COMMIT");
  }

  private void statements(List<String> all) {
    all.forEach(this::statement);
  }

  private void statement(String sql) {
    text.append(text(sql));
  }

  /** The semicolon goes on its own line where a comment could hide it. */
  private static String text(String sql) {
    return sql + (sql.contains("--") ? "\n;\n" : ";\n");
  }

  /** psql also looks for the end of an \if in COPY data that it skips. */
  private void refuseData(Migration migration, SqlStatement statement) {
    if (idempotent && statement.data().isPresent()) {
      throw new RefusedException(
          migration.place(statement)
              + ": an idempotent script cannot contain COPY … FROM stdin with its data; leave out --idempotent");
    }
  }
}
