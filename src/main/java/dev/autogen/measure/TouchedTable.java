package dev.autogen.measure;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The effects of a statement on a table or sequence that existed before its file. */
public record TouchedTable(Measured statement, Relation start) implements Comparable<TouchedTable> {
  private static final Comparator<TouchedTable> BY_NAME =
      Comparator.comparing(TouchedTable::name).thenComparing(table -> table.start.oid());

  /** A column before and after the statement. */
  public record ChangedColumn(Attribute before, Attribute after) {}

  public long oid() {
    return start.oid();
  }

  /** The name that the application uses: the one before the file. */
  public QualifiedName name() {
    return start.name();
  }

  private Optional<Relation> before() {
    return statement.before().relation(oid());
  }

  /** The table after the statement; empty if it was dropped. */
  public Optional<Relation> after() {
    return statement.after().relation(oid());
  }

  public boolean dropped() {
    return after().isEmpty();
  }

  /** The strongest lock of the transaction after the statement. */
  public Optional<LockMode> lock() {
    return Optional.ofNullable(statement.activity().locks().get(oid()));
  }

  /** The strongest lock that earlier statements of the transaction hold. */
  public Optional<LockMode> held() {
    return Optional.ofNullable(statement.held().get(oid()));
  }

  /** Whether this statement took the strongest lock. */
  public boolean locked() {
    return lock().isPresent() && !lock().equals(held());
  }

  public boolean blocksReads() {
    return lock().filter(LockMode::blocksReads).isPresent();
  }

  public boolean blocksWrites() {
    return lock().filter(LockMode::blocksWrites).isPresent();
  }

  /** Whether PostgreSQL rewrote the table. */
  public boolean rewritten() {
    return before().isPresent()
        && after().isPresent()
        && !emptied()
        && before().get().file() != after().get().file();
  }

  /** Whether the table was truncated. */
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

  /** Whether the duration grows with its rows. */
  public boolean worked() {
    return rewritten()
        || scanned()
        || updated() > 0
        || deleted() > 0
        || newIndexes().findAny().isPresent()
        || rebuiltIndexes().findAny().isPresent();
  }

  /** Its number of rows at the start. */
  public long rows() {
    return statement.rows().getOrDefault(oid(), 0L);
  }

  public Stream<Attribute> newColumns() {
    return statement
        .after()
        .attributesOf(oid())
        .filter(it -> statement.before().attribute(oid(), it.number()).isEmpty());
  }

  /** Dropped columns that the application may use, of a table that still exists. */
  public Stream<Attribute> droppedColumns() {
    return statement
        .before()
        .attributesOf(oid())
        .filter(it -> !dropped() && statement.start().attribute(oid(), it.number()).isPresent())
        .filter(it -> statement.after().attribute(oid(), it.number()).isEmpty());
  }

  /** Dropped columns whose values no other column has. */
  public Stream<Attribute> lostColumns() {
    return droppedColumns().filter(column -> !column.generated() && !isReplaced(column));
  }

  /** Whether another column now has its name and its values. */
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

  /** The name of a column before the file. */
  public Identifier nameAtStart(Attribute column) {
    return statement.start().attribute(oid(), column.number()).orElse(column).name();
  }

  /** Columns that the application may use and that have changed. */
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

  /** Columns whose type has changed. */
  public Stream<ChangedColumn> changedTypes() {
    return changedColumns().filter(it -> !it.before().type().equals(it.after().type()));
  }

  /**
   * Columns whose name now has another type: they were altered, or another column replaced them.
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

  /** Columns that became NOT NULL. */
  public Stream<ChangedColumn> nowNotNull() {
    return changedColumns().filter(it -> !it.before().notNull() && it.after().notNull());
  }

  /** Added foreign keys of other tables that reference this one. */
  public Stream<ConstraintState> newReferences() {
    return statement.newConstraints().filter(it -> it.referenced() == oid() && it.owner() != oid());
  }

  /** Foreign keys of other tables that referenced this one before. */
  public Stream<ConstraintState> droppedReferences() {
    return statement.before().constraints().values().stream()
        .filter(it -> it.referenced() == oid() && it.owner() != oid())
        .filter(it -> !statement.after().constraints().containsKey(it.oid()));
  }

  /** Added constraints; those that a type change recreates do not count. */
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

  /** Existing constraints that were validated. */
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

  /** Whether it is a partition whose new index belongs to an index of the partitioned table. */
  public boolean followsItsTable() {
    return start.partition()
        && statement
            .tables()
            .filter(it -> it.start.kind() == RelationKind.PARTITIONED_TABLE)
            .anyMatch(it -> it.newIndexes().findAny().isPresent());
  }

  /** Dropped indexes of a table that still exists. */
  public Stream<Relation> droppedIndexes() {
    return statement
        .before()
        .indexesOf(oid())
        .filter(it -> !dropped())
        .filter(it -> statement.after().indexesOf(oid()).noneMatch(it::isAgain));
  }

  /** Existing indexes that PostgreSQL rebuilt without rewriting the table. */
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
