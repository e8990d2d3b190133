package dev.autogen.measure;

import dev.autogen.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The locks and work of a statement on existing objects, the strongest first. PostgreSQL itself
 * decides them: {@link MeasuringSession} runs the statement and reads {@code pg_locks}.
 *
 * @param traces one for each table, view or sequence that it locks more than a query
 */
public record StatementLocks(List<Trace> traces) {
  /**
   * The effect on one object.
   *
   * @param lock the strongest
   * @param work work that grows with the number of rows, such as {@code rewrite}
   */
  public record Trace(QualifiedName name, LockMode lock, Optional<String> work) {
    /** Such as {@code users ACCESS EXCLUSIVE (rewrite)}. */
    @Override
    public String toString() {
      return name + " " + effect();
    }

    /** The text without the name. */
    public String effect() {
      return lock + work.map(it -> " (" + it + ")").orElse("");
    }
  }

  private static final Comparator<Trace> ORDER =
      Comparator.comparing(Trace::lock).reversed().thenComparing(Trace::name);

  public StatementLocks {
    traces = List.copyOf(traces);
  }

  public static StatementLocks of(Measured statement) {
    return new StatementLocks(
        statement.before().relations().values().stream()
            .filter(relation -> relation.kind() != RelationKind.INDEX)
            .map(relation -> new TouchedTable(statement, relation))
            .flatMap(table -> trace(table).stream())
            .sorted(ORDER)
            .toList());
  }

  private static Optional<Trace> trace(TouchedTable table) {
    return table
        .lock()
        .filter(lock -> lock.compareTo(LockMode.ROW_EXCLUSIVE) >= 0)
        .map(lock -> new Trace(table.name(), lock, work(table)));
  }

  private static Optional<String> work(TouchedTable table) {
    if (!table.start().kind().holdsRows()) {
      return Optional.empty();
    }
    if (table.rewritten()) {
      return Optional.of("rewrite");
    }
    if (Stream.concat(table.newIndexes(), table.rebuiltIndexes()).findAny().isPresent()) {
      return Optional.of("index build");
    }
    boolean readOnly = table.updated() + table.deleted() == 0;
    return table.scanned() && readOnly ? Optional.of("scan") : Optional.empty();
  }

  /** All locks in one line. */
  @Override
  public String toString() {
    return traces.isEmpty()
        ? "no effect on other sessions"
        : traces.stream().map(Trace::toString).collect(Collectors.joining("; "));
  }
}
