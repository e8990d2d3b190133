package dev.autogen.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one statement did on a throw-away server.
 *
 * @param transactional whether it ran in a transaction, with those before it
 * @param start the catalog before the first statement of the file; what is not in it, nobody uses
 * @param before the catalog before the statement
 * @param after the catalog after it
 * @param committed the catalog when its transaction is done
 * @param end the catalog after the last statement of the file
 * @param held the locks of the transaction before the statement, by oid
 * @param activity what it did, with the locks of the transaction afterwards
 * @param rows how many rows each table had at the start
 * @param warnings the codes of what the server remarked
 * @param lockTimeout how long it waits for a lock in milliseconds, 0 for ever
 * @param step what the file says of the step that it is in
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
  /** The tables that were there when the file began, with what the statement did to each. */
  public Stream<TouchedTable> tables() {
    return start.relations().values().stream()
        .filter(relation -> relation.kind().holdsRows() && before.has(relation.oid()))
        .map(relation -> new TouchedTable(this, relation))
        .sorted();
  }

  /** Other things that were there, such as sequences and views. */
  public Stream<TouchedTable> others(RelationKind kind) {
    return start.relations().values().stream()
        .filter(it -> it.kind() == kind && before.has(it.oid()))
        .map(relation -> new TouchedTable(this, relation))
        .sorted();
  }

  /** Constraints of any table, new ones too, that were not there before the statement. */
  public Stream<ConstraintState> newConstraints() {
    return after.constraints().values().stream()
        .filter(it -> !before.constraints().containsKey(it.oid()))
        .sorted(Comparator.comparing(ConstraintState::oid));
  }

  /** The same statement, now that the end of the file is known. */
  public Measured endingIn(Catalog last) {
    return with(committed, last, probed, step);
  }

  /** The same statement, now that its transaction is done. */
  public Measured committedAs(Catalog catalog) {
    return with(catalog, end, probed, step);
  }

  /** The same statement in a step of which the file says more. */
  public Measured in(StepKind kind) {
    return with(committed, end, probed, kind);
  }

  /** The same statement, of which another pass was tried. */
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
