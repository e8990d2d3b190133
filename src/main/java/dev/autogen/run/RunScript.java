package dev.autogen.run;

import dev.autogen.RefusedException;
import dev.autogen.config.Pace;
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
 * A run as a script that leaves the same database and the same history. The plain form is nothing
 * but SQL. The form that can start anywhere asks the history before each step, with {@code \if} of
 * psql: a block of PL/pgSQL could not hold steps that are transactions of their own, or none.
 */
public final class RunScript {
  private final HistoryScript history;
  private final Pace pace;
  private final boolean anywhere;
  private final StringBuilder text = new StringBuilder();

  /**
   * A script that is still to be written.
   *
   * @param historySchema where the history is; nothing for where unqualified tables live
   * @param version of autogen, kept with what is applied
   * @param anywhere whether it can start at any step, and needs psql
   */
  public RunScript(
      Optional<Identifier> historySchema, Pace pace, String version, boolean anywhere) {
    history = new HistoryScript(historySchema, version);
    this.pace = pace;
    this.anywhere = anywhere;
  }

  /**
   * Applies migrations.
   *
   * @param done the steps of each that ran already, by revision
   * @param squashed those that take the place of others in the history first, where it has these
   */
  public String upgrade(
      List<Migration> migrations, Map<String, Integer> done, Collection<Migration> squashed) {
    migrations.forEach(it -> MigrationRunner.refuse(it, Direction.UPGRADE));
    begin(migrations.size());
    history.create().forEach(this::statement);
    replace(squashed);
    if (!migrations.isEmpty()) {
      statement(
          anywhere
              ? history.requireNone(migrations, Direction.DOWNGRADE)
              : history.require(start(migrations, done), otherPlace()));
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

  private static String otherPlace() {
    return "this database does not stand where the script starts. Make one for where it stands, or"
        + " one that starts anywhere: autogen upgrade --sql --idempotent";
  }

  /** Reverts migrations; the steps that ran already are those of the downgrade. */
  public String downgrade(
      List<Migration> migrations, Map<String, Integer> done, Collection<Migration> squashed) {
    migrations.forEach(it -> MigrationRunner.refuse(it, Direction.DOWNGRADE));
    begin(migrations.size());
    replace(squashed);
    if (!migrations.isEmpty()) {
      statement(
          anywhere
              ? history.requireNone(migrations, Direction.UPGRADE)
              : history.require(
                  migrations.stream()
                      .map(it -> history.hasReverted(it, done.getOrDefault(it.revision(), 0)))
                      .toList(),
                  otherPlace()));
    }
    for (Migration migration : migrations) {
      write(migration, Direction.DOWNGRADE, done.getOrDefault(migration.revision(), 0));
    }
    return end();
  }

  private void begin(int migrations) {
    text.append(
        "-- %d %s; run it with psql -v ON_ERROR_STOP=1 -f FILE%n"
            .formatted(migrations, migrations == 1 ? "migration" : "migrations"));
    if (anywhere) {
      text.append("\\set ON_ERROR_STOP on\n");
    }
    statement("SET lock_timeout = 0");
    statement("SET statement_timeout = 0");
    statement(RowSecurity.OFF_FOR_SESSION);
    transaction(RunnerLock.PATIENCE, List.of(text(history.lock())));
  }

  private void replace(Collection<Migration> squashed) {
    for (Migration migration : squashed) {
      transaction(
          pace.lockTimeout(), history.replace(migration).stream().map(RunScript::text).toList());
      statement(history.requireReplaced(migration));
    }
  }

  private String end() {
    statement(history.unlock());
    return text.toString();
  }

  private void write(Migration migration, Direction direction, int done) {
    List<MigrationStep> steps = direction.of(migration).steps();
    text.append("\n-- ").append(migration.revision()).append(' ').append(migration.message());
    text.append('\n');
    if (steps.isEmpty()) {
      guarded(
          direction == Direction.UPGRADE
              ? history.isMissing(migration)
              : "NOT " + history.isMissing(migration),
          () -> statement(advance(migration, direction, 0)));
    }
    for (int number = done + 1; number <= steps.size(); number++) {
      MigrationStep step = steps.get(number - 1);
      int reached = number;
      text.append("-- step %d of %d%n".formatted(number, steps.size()));
      guarded(
          direction == Direction.UPGRADE
              ? history.waitsToApply(migration, number)
              : history.waitsToRevert(migration, number),
          () -> write(migration, step, direction, reached));
    }
  }

  private void guarded(String condition, Runnable body) {
    if (!anywhere) {
      body.run();
      return;
    }
    text.append("SELECT ").append(condition).append(" AS autogen_waits \\gset\n");
    text.append("\\if :autogen_waits\n");
    body.run();
    text.append("\\endif\n");
  }

  private void write(Migration migration, MigrationStep step, Direction direction, int number) {
    step.statements().forEach(each -> refuseData(migration, each));
    List<String> statements =
        new ArrayList<>(step.statements().stream().map(SqlStatement::text).toList());
    Optional<String> block = Backfill.in(migration, step).flatMap(Backfill::block);
    String advance = advance(migration, direction, number);
    if (step.transactional() && block.isEmpty()) {
      statements.add(text(advance));
      transaction(StepRunner.lockTimeout(step, pace), statements);
      return;
    }
    if (direction == Direction.UPGRADE) {
      statement(history.begin(migration));
    }
    if (block.isPresent()) {
      statement("SET lock_timeout = " + pace.lockTimeout().toMillis());
      statement(block.get());
      statement("SET lock_timeout = 0");
    } else {
      outside(migration, step);
    }
    statement(advance);
  }

  /** What no transaction holds together, so that a later try sees what was begun. */
  private void outside(Migration migration, MigrationStep step) {
    List<ConcurrentIndex> indexes =
        step.statements().stream().flatMap(it -> ConcurrentIndex.in(it.sql()).stream()).toList();
    history.begun(migration, IndexState.now(indexes)).forEach(this::statement);
    int number = 0;
    for (SqlStatement each : step.statements()) {
      number++;
      String ran = history.ran(migration, number);
      guarded(
          history.waitsToRun(migration, number),
          () -> {
            ConcurrentIndex.in(each.sql())
                .ifPresentOrElse(
                    index -> write(migration, each, index), () -> text.append(each.text()));
            statement(ran);
          });
    }
  }

  private void write(Migration migration, SqlStatement each, ConcurrentIndex index) {
    String before = history.indexesBefore(migration);
    if (anywhere) {
      index
          .table()
          .ifPresent(
              it ->
                  transaction(
                      List.of(text("LOCK TABLE " + it + " IN SHARE UPDATE EXCLUSIVE MODE"))));
      text.append(
          "SELECT 'DROP INDEX CONCURRENTLY ' || %s FROM %s WHERE %s \\gexec\n"
              .formatted(
                  ConcurrentIndex.ADDRESS, ConcurrentIndex.INDEXES, index.leftovers(before)));
      index.preparation().ifPresent(this::statement);
    }
    guarded("NOT (" + index.isDone(before) + ")", () -> statement(each.sql()));
    if (index.isConditional()) {
      statement(history.require(List.of(index.isDone(before)), index.missing()));
    }
  }

  private String advance(Migration migration, Direction direction, int steps) {
    return direction == Direction.UPGRADE
        ? history.applied(migration, steps)
        : history.reverted(migration, steps);
  }

  /**
   * Writes a transaction.
   *
   * @param texts of its statements, with all that ends them
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

  private void statement(String sql) {
    text.append(text(sql));
  }

  /** A comment at the end of a statement would swallow the semicolon. */
  private static String text(String sql) {
    return sql + (sql.contains("--") ? "\n;\n" : ";\n");
  }

  /** psql looks for the end of an \if in data that it skips, too. */
  private void refuseData(Migration migration, SqlStatement statement) {
    if (anywhere && statement.data().isPresent()) {
      throw new RefusedException(
          migration.place(statement)
              + ": a script that starts anywhere cannot hold the data of COPY … FROM stdin; leave --idempotent out");
    }
  }
}
