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

  /** Whether the history is told apart from what the migration in hand may have set. */
  private boolean apart;

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
    begin(migrations, Direction.UPGRADE);
    statement(history.create());
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
    begin(migrations, Direction.DOWNGRADE);
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

  private void begin(List<Migration> migrations, Direction direction) {
    int count = migrations.size();
    text.append(
        "-- %d %s; run it with psql -v ON_ERROR_STOP=1 -f FILE%n"
            .formatted(count, count == 1 ? "migration" : "migrations"));
    if (anywhere) {
      text.append("\\set ON_ERROR_STOP on\n");
    }
    statement(ScriptSession.begin());
    statement(RowSecurity.OFF_FOR_SESSION);
    if (migrations.stream().anyMatch(it -> ScriptSession.isChanged(direction.of(it)))) {
      statement(ScriptSession.remember());
    }
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
    if (ScriptSession.isChanged(direction.of(migration))) {
      ScriptSession.refuse(migration, direction);
      apart(migration, direction, done);
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
    List<MigrationStep> steps = direction.of(migration).steps();
    MigrationStep step = steps.get(number - 1);
    text.append("-- step %d of %d%n".formatted(number, steps.size()));
    guarded(
        waits(migration, direction, number),
        () -> write(migration, step, direction, number),
        apart ? ScriptSession.settings(step) : List.of());
  }

  private String waits(Migration migration, Direction direction, int step) {
    return direction == Direction.UPGRADE
        ? history.waitsToApply(migration, step)
        : history.waitsToRevert(migration, step);
  }

  /** A migration that may change the session: what it sets holds to its end and no longer. */
  private void apart(Migration migration, Direction direction, int done) {
    List<MigrationStep> steps = direction.of(migration).steps();
    guarded(
        waits(migration, direction, steps.size()),
        () -> {
          apart = true;
          steps.stream().limit(done).map(ScriptSession::settings).forEach(this::statements);
          for (int number = done + 1; number <= steps.size(); number++) {
            step(migration, direction, number);
          }
          apart = false;
          text.append("-- the session as it was\n");
          statements(ScriptSession.restore());
        });
  }

  private void guarded(String condition, Runnable body) {
    guarded(condition, body, List.of());
  }

  /**
   * What runs where a condition holds.
   *
   * @param otherwise what runs elsewhere
   */
  private void guarded(String condition, Runnable body, List<String> otherwise) {
    if (!anywhere) {
      body.run();
      return;
    }
    toHistory(() -> text.append("SELECT ").append(condition).append(" AS autogen_waits \\gset\n"));
    text.append("\\if :autogen_waits\n");
    body.run();
    if (!otherwise.isEmpty()) {
      text.append("\\else\n");
      statements(otherwise);
    }
    text.append("\\endif\n");
  }

  /** What is asked of the history, or told to it, outside of the transaction of a step. */
  private void toHistory(Runnable words) {
    if (apart) {
      statement("BEGIN");
      statements(ScriptSession.own());
      words.run();
      statement("COMMIT");
    } else {
      words.run();
    }
  }

  private void write(Migration migration, MigrationStep step, Direction direction, int number) {
    step.statements().forEach(each -> refuseData(migration, each));
    List<String> statements =
        new ArrayList<>(step.statements().stream().map(SqlStatement::text).toList());
    Optional<String> block = Backfill.in(migration, step).flatMap(Backfill::block);
    String advance = advance(migration, direction, number);
    if (step.transactional() && block.isEmpty()) {
      if (apart) {
        ScriptSession.own().forEach(each -> statements.add(text(each)));
      }
      statements.add(text(advance));
      transaction(StepRunner.lockTimeout(step, pace), statements);
      return;
    }
    if (direction == Direction.UPGRADE) {
      toHistory(() -> statement(history.sql().begin(migration)));
    }
    if (block.isPresent()) {
      statement("SET lock_timeout = " + pace.lockTimeout().toMillis());
      statement(block.get());
      statement("SET lock_timeout = 0");
    } else {
      outside(migration, step, direction);
    }
    toHistory(() -> statement(advance));
  }

  /** What no transaction holds together, so that a later try sees what was begun. */
  private void outside(Migration migration, MigrationStep step, Direction direction) {
    List<ConcurrentIndex> indexes =
        step.statements().stream().flatMap(it -> ConcurrentIndex.in(it.sql()).stream()).toList();
    String now = known(IndexState.now(indexes));
    toHistory(
        () -> {
          statement(history.sql().addStepColumns());
          statement(history.sql().begun(migration, direction, now));
        });
    int number = 0;
    for (SqlStatement each : step.statements()) {
      number++;
      String ran = history.sql().ran(migration, number);
      guarded(
          history.waitsToRun(migration, number),
          () -> {
            ConcurrentIndex.in(each.sql())
                .ifPresentOrElse(
                    index -> write(migration, each, index), () -> text.append(each.text()));
            toHistory(() -> statement(ran));
          });
    }
  }

  private void write(Migration migration, SqlStatement each, ConcurrentIndex index) {
    String before = before(migration);
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
    guarded(
        anywhere ? knownCondition("NOT (" + index.isDone(before) + ")") : "",
        () -> statement(each.sql()));
    if (index.isConditional()) {
      statement(history.require(List.of(index.isDone(before)), index.missing()));
    }
  }

  /** The indexes before a step that was begun, as SQL that does not ask the history. */
  private String before(Migration migration) {
    String before = history.sql().indexesBefore(migration);
    if (!apart) {
      return before;
    }
    toHistory(() -> statement(ScriptSession.keepIndexes(before)));
    return ScriptSession.KEPT_INDEXES;
  }

  /** An array of indexes that the history is told; what it holds depends on what is set. */
  private String known(String indexes) {
    if (!apart) {
      return indexes;
    }
    statement(ScriptSession.keepIndexes(indexes));
    return ScriptSession.KEPT_INDEXES;
  }

  /** A condition that the history is asked with too; what it says depends on what is set. */
  private String knownCondition(String condition) {
    if (!apart) {
      return "(" + condition + ")";
    }
    statement(ScriptSession.keep(condition));
    return ScriptSession.KEPT;
  }

  private String advance(Migration migration, Direction direction, int steps) {
    return direction == Direction.UPGRADE
        ? history.sql().applied(migration, steps, 0)
        : history.sql().reverted(migration, steps);
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

  private void statements(List<String> all) {
    all.forEach(this::statement);
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
