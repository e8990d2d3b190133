package dev.autogen.measure;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a statement did to a table (or sequence) that was there when its file began. */
public record TouchedTable(Measured statement, Relation start) implements Comparable<TouchedTable> {
  private static final Comparator<TouchedTable> BY_NAME =
      Comparator.comparing(TouchedTable::name).thenComparing(table -> table.start.oid());

  /** A column before and after. */
  public record ChangedColumn(Attribute before, Attribute after) {}

  public long oid() {
    return start.oid();
  }

  /** The name that the application knows it by. */
  public QualifiedName name() {
    return start.name();
  }

  private Optional<Relation> before() {
    return statement.before().relation(oid());
  }

  /** The table as it is afterwards, unless the statement dropped it. */
  public Optional<Relation> after() {
    return statement.after().relation(oid());
  }

  public boolean dropped() {
    return after().isEmpty();
  }

  /** The strongest lock of the transaction when the statement is done. */
  public Optional<LockMode> lock() {
    return Optional.ofNullable(statement.activity().locks().get(oid()));
  }

  /** The strongest lock that statements before it left behind. */
  public Optional<LockMode> held() {
    return Optional.ofNullable(statement.held().get(oid()));
  }

  /** Whether this is the statement that took the lock that is held when it is done. */
  public boolean locked() {
    return lock().isPresent() && !lock().equals(held());
  }

  public boolean blocksReads() {
    return lock().filter(LockMode::blocksReads).isPresent();
  }

  public boolean blocksWrites() {
    return lock().filter(LockMode::blocksWrites).isPresent();
  }

  /** Whether PostgreSQL wrote all rows anew. */
  public boolean rewritten() {
    return before().isPresent()
        && after().isPresent()
        && !emptied()
        && before().get().file() != after().get().file();
  }

  /** Whether all rows went at once, as TRUNCATE does it. */
  public boolean emptied() {
    return before().isPresent()
        && after().isPresent()
        && before().get().bytes() > 0
        && after().get().bytes() == 0;
  }

  public boolean scanned() {
    return statement.activity().scans().getOrDefault(oid(), 0L) > 0;
  }

  public long updated() {
    return statement.activity().updated().getOrDefault(oid(), 0L);
  }

  public long deleted() {
    return statement.activity().deleted().getOrDefault(oid(), 0L);
  }

  /** Whether what was done to it takes longer the more rows it has. */
  public boolean worked() {
    return rewritten()
        || scanned()
        || updated() > 0
        || deleted() > 0
        || newIndexes().findAny().isPresent()
        || rebuiltIndexes().findAny().isPresent();
  }

  /** How many rows it had at the start. */
  public long rows() {
    return statement.rows().getOrDefault(oid(), 0L);
  }

  public Stream<Attribute> newColumns() {
    return statement
        .after()
        .attributesOf(oid())
        .filter(it -> statement.before().attribute(oid(), it.number()).isEmpty());
  }

  /** Columns that the application may know, and that are gone though the table is not. */
  public Stream<Attribute> droppedColumns() {
    return statement
        .before()
        .attributesOf(oid())
        .filter(it -> !dropped() && statement.start().attribute(oid(), it.number()).isPresent())
        .filter(it -> statement.after().attribute(oid(), it.number()).isEmpty());
  }

  /** Dropped columns whose values are nowhere else. */
  public Stream<Attribute> lostColumns() {
    return droppedColumns().filter(column -> !column.generated() && !isReplaced(column));
  }

  /** Another column has the name by which the application knew it, and with it its values. */
  private boolean isReplaced(Attribute column) {
    return statement
        .start()
        .attribute(oid(), column.number())
        .filter(known -> !known.name().equals(column.name()))
        .filter(
            known ->
                statement
                    .before()
                    .attributesOf(oid())
                    .anyMatch(it -> it.name().equals(known.name())))
        .isPresent();
  }

  /** What the application knows a column as. */
  public Identifier nameAtStart(Attribute column) {
    return statement.start().attribute(oid(), column.number()).orElse(column).name();
  }

  /** Columns that the application may know and that are not what they were. */
  public Stream<ChangedColumn> changedColumns() {
    return statement
        .before()
        .attributesOf(oid())
        .filter(it -> statement.start().attribute(oid(), it.number()).isPresent())
        .flatMap(
            it ->
                statement.after().attribute(oid(), it.number()).stream()
                    .filter(now -> !now.equals(it))
                    .map(now -> new ChangedColumn(it, now)));
  }

  /** Columns whose type is another one now. */
  public Stream<ChangedColumn> changedTypes() {
    return changedColumns().filter(it -> !it.before().type().equals(it.after().type()));
  }

  /**
   * Columns of the start whose name now stands for another type: they changed, or another one has
   * taken their place.
   */
  public Stream<ChangedColumn> takenPlaces() {
    return statement
        .start()
        .attributesOf(oid())
        .flatMap(
            known ->
                named(statement.after(), known).stream()
                    .filter(now -> !now.type().equals(known.type()))
                    .filter(now -> !Optional.of(now).equals(named(statement.before(), known)))
                    .map(now -> new ChangedColumn(known, now)));
  }

  private Optional<Attribute> named(Catalog catalog, Attribute known) {
    return catalog.attributesOf(oid()).filter(it -> it.name().equals(known.name())).findFirst();
  }

  /** Columns that take no NULL any more. */
  public Stream<ChangedColumn> nowNotNull() {
    return changedColumns().filter(it -> !it.before().notNull() && it.after().notNull());
  }

  /** New foreign keys of other tables that lead here. */
  public Stream<ConstraintState> newReferences() {
    return statement.newConstraints().filter(it -> it.referenced() == oid() && it.owner() != oid());
  }

  /** Foreign keys of other tables that led here. */
  public Stream<ConstraintState> droppedReferences() {
    return statement.before().constraints().values().stream()
        .filter(it -> it.referenced() == oid() && it.owner() != oid())
        .filter(it -> !statement.after().constraints().containsKey(it.oid()));
  }

  /** Constraints that were not there; a type change makes those of its column again. */
  public Stream<ConstraintState> newConstraints() {
    return statement
        .after()
        .constraintsOf(oid())
        .filter(it -> statement.before().constraintsOf(oid()).noneMatch(it::isAgain));
  }

  public Stream<ConstraintState> droppedConstraints() {
    return statement
        .before()
        .constraintsOf(oid())
        .filter(it -> statement.after().constraintsOf(oid()).noneMatch(it::isAgain));
  }

  /** Constraints that were there without being known to hold, and hold now. */
  public Stream<ConstraintState> validatedConstraints() {
    return statement
        .before()
        .constraintsOf(oid())
        .filter(it -> !it.valid())
        .flatMap(it -> Stream.ofNullable(statement.after().constraints().get(it.oid())))
        .filter(ConstraintState::valid);
  }

  public Stream<Relation> newIndexes() {
    return statement
        .after()
        .indexesOf(oid())
        .filter(it -> statement.before().indexesOf(oid()).noneMatch(it::isAgain));
  }

  /** Whether it is a partition whose new index is but a part of one of the whole table. */
  public boolean followsItsTable() {
    return start.partition()
        && statement
            .tables()
            .filter(it -> it.start.kind() == RelationKind.PARTITIONED_TABLE)
            .anyMatch(it -> it.newIndexes().findAny().isPresent());
  }

  /** Indexes that go while the table stays. */
  public Stream<Relation> droppedIndexes() {
    return statement
        .before()
        .indexesOf(oid())
        .filter(it -> !dropped())
        .filter(it -> statement.after().indexesOf(oid()).noneMatch(it::isAgain));
  }

  /** Indexes that were there and that PostgreSQL wrote anew, though not the table. */
  public Stream<Relation> rebuiltIndexes() {
    return statement
        .after()
        .indexesOf(oid())
        .filter(it -> !rewritten() && !emptied())
        .filter(it -> statement.before().indexesOf(oid()).anyMatch(it::isAgain))
        .filter(
            it -> statement.before().indexesOf(oid()).noneMatch(old -> old.file() == it.file()));
  }

  @Override
  public int compareTo(TouchedTable other) {
    return BY_NAME.compare(this, other);
  }
}
