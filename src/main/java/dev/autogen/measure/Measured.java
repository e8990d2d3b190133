package dev.autogen.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The measured effects of one statement on a throw-away server.
 *
 * @param transactional whether it ran in a transaction with the statements before it
 * @param start the catalog before the first statement of the file; no application uses objects that
 *     are missing there
 * @param before the catalog before the statement
 * @param after the catalog after it
 * @param committed the catalog after its transaction
 * @param end the catalog after the last statement of the file
 * @param held the locks of the transaction before the statement, by oid
 * @param activity its effects, with the locks of the transaction afterwards
 * @param rows how many rows each table had at the start
 * @param warnings the SQLSTATEs of the server's warnings
 * @param lockTimeout the lock timeout in milliseconds, 0 for none
 * @param step the kind of its step in the file
 */
public record Measured(
    boolean transactional,
    Catalog start,
    Catalog before,
    Catalog after,
    Catalog committed,
    Catalog end,
    Map<Long, LockMode> held,
    Activity activity,
    Map<Long, Long> rows,
    Probed probed,
    List<String> warnings,
    int lockTimeout,
    Optional<Failure> failure,
    StepKind step) {
  /** The tables that existed before the file, with the effects on each. */
  public Stream<TouchedTable> tables() {
    return start.relations().values().stream()
        .filter(relation -> relation.kind().holdsRows() && before.has(relation.oid()))
        .map(relation -> new TouchedTable(this, relation))
        .sorted();
  }

  /** The other objects that existed before the file, such as sequences and views. */
  public Stream<TouchedTable> others(RelationKind kind) {
    return start.relations().values().stream()
        .filter(it -> it.kind() == kind && before.has(it.oid()))
        .map(relation -> new TouchedTable(this, relation))
        .sorted();
  }

  /** The constraints that the statement added, to any table. */
  public Stream<ConstraintState> newConstraints() {
    return after.constraints().values().stream()
        .filter(it -> !before.constraints().containsKey(it.oid()))
        .sorted(Comparator.comparing(ConstraintState::oid));
  }

  /** Adds the catalog after the file. */
  public Measured endingIn(Catalog last) {
    return with(committed, last, probed, step);
  }

  /** Adds the catalog after its transaction. */
  public Measured committedAs(Catalog catalog) {
    return with(catalog, end, probed, step);
  }

  /** Adds the kind of its step. */
  public Measured in(StepKind kind) {
    return with(committed, end, probed, kind);
  }

  /** Adds the outcome of a second pass. */
  public Measured leaving(BatchOutcome outcome) {
    return with(committed, end, probed.with(outcome), step);
  }

  private Measured with(Catalog newCommitted, Catalog newEnd, Probed newProbed, StepKind newStep) {
    return new Measured(
        transactional,
        start,
        before,
        after,
        newCommitted,
        newEnd,
        held,
        activity,
        rows,
        newProbed,
        warnings,
        lockTimeout,
        failure,
        newStep);
  }
}
