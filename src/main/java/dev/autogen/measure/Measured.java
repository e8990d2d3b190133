package dev.autogen.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The measured effects of one statement on a throw-away server. */
public record Measured(Snapshots snapshots, Setting setting, Outcome outcome) {
  /**
   * The catalog at different times.
   *
   * @param start before the first statement of the file; no application uses objects that are
   *     missing there
   * @param before before the statement
   * @param after after the statement
   * @param committed after its transaction
   * @param end after the last statement of the file
   */
  record Snapshots(Catalog start, Catalog before, Catalog after, Catalog committed, Catalog end) {
    Snapshots(Catalog start, Catalog before, Catalog after) {
      this(start, before, after, after, after);
    }
  }

  /**
   * What the statement found.
   *
   * @param transactional whether it ran in a transaction with the statements before it
   * @param held the locks of the transaction before the statement, by oid
   * @param rows how many rows each table had at the start
   * @param lockTimeout the lock timeout in milliseconds, 0 for none
   * @param step the kind of its step in the file
   */
  record Setting(
      boolean transactional,
      Map<Long, LockMode> held,
      Map<Long, Long> rows,
      int lockTimeout,
      StepKind step) {}

  /**
   * What the statement did.
   *
   * @param activity its effects, with the locks of the transaction afterwards
   * @param warnings the SQLSTATEs of the server's warnings
   */
  record Outcome(
      Activity activity, Probed probed, List<String> warnings, Optional<Failure> failure) {}

  /** The catalog before the first statement of the file. */
  public Catalog start() {
    return snapshots.start();
  }

  /** The catalog before the statement. */
  public Catalog before() {
    return snapshots.before();
  }

  /** The catalog after the statement. */
  public Catalog after() {
    return snapshots.after();
  }

  /** The catalog after its transaction. */
  public Catalog committed() {
    return snapshots.committed();
  }

  /** The catalog after the last statement of the file. */
  public Catalog end() {
    return snapshots.end();
  }

  /** Whether it ran in a transaction with the statements before it. */
  public boolean transactional() {
    return setting.transactional();
  }

  /** The locks of the transaction before the statement, by oid. */
  public Map<Long, LockMode> held() {
    return setting.held();
  }

  /** How many rows each table had at the start. */
  public Map<Long, Long> rows() {
    return setting.rows();
  }

  /** The lock timeout in milliseconds, 0 for none. */
  public int lockTimeout() {
    return setting.lockTimeout();
  }

  /** The kind of its step in the file. */
  public StepKind step() {
    return setting.step();
  }

  /** Its effects, with the locks of the transaction afterwards. */
  public Activity activity() {
    return outcome.activity();
  }

  /** The results of the extra attempts. */
  public Probed probed() {
    return outcome.probed();
  }

  /** The SQLSTATEs of the server's warnings. */
  public List<String> warnings() {
    return outcome.warnings();
  }

  /** Why it failed; empty if it did not. */
  public Optional<Failure> failure() {
    return outcome.failure();
  }

  /** The tables that existed before the file, with the effects on each. */
  public Stream<TouchedTable> tables() {
    return start().relations().values().stream()
        .filter(relation -> relation.kind().holdsRows() && before().has(relation.oid()))
        .map(relation -> new TouchedTable(this, relation))
        .sorted();
  }

  /** The other objects that existed before the file, such as sequences and views. */
  public Stream<TouchedTable> others(RelationKind kind) {
    return start().relations().values().stream()
        .filter(it -> it.kind() == kind && before().has(it.oid()))
        .map(relation -> new TouchedTable(this, relation))
        .sorted();
  }

  /** The constraints that the statement added, to any table. */
  public Stream<ConstraintState> newConstraints() {
    return after().constraints().values().stream()
        .filter(it -> !before().constraints().containsKey(it.oid()))
        .sorted(Comparator.comparing(ConstraintState::oid));
  }

  /** Adds the catalog after the file. */
  public Measured endingIn(Catalog last) {
    return with(new Snapshots(start(), before(), after(), committed(), last));
  }

  /** Adds the catalog after its transaction. */
  public Measured committedAs(Catalog catalog) {
    return with(new Snapshots(start(), before(), after(), catalog, end()));
  }

  private Measured with(Snapshots others) {
    return new Measured(others, setting, outcome);
  }

  /** Adds the kind of its step. */
  public Measured in(StepKind kind) {
    return new Measured(
        snapshots, new Setting(transactional(), held(), rows(), lockTimeout(), kind), outcome);
  }

  /** Adds the outcome of a second pass. */
  public Measured leaving(BatchOutcome batch) {
    return new Measured(
        snapshots, setting, new Outcome(activity(), probed().with(batch), warnings(), failure()));
  }
}
