package dev.autogen.schema;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param columns in the order of the table
 * @param constraints ordered by kind, then name
 * @param indexes the indexes that no constraint owns, ordered by name
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    Optional<String> comment)
    implements Serializable {
  private static final List<Class<? extends Constraint>> KINDS =
      List.of(PrimaryKey.class, UniqueConstraint.class, CheckConstraint.class, ForeignKey.class);

  public Table {
    columns = List.copyOf(columns);
    constraints =
        constraints.stream()
            .sorted(
                Comparator.<Constraint>comparingInt(
                        constraint -> KINDS.indexOf(constraint.getClass()))
                    .thenComparing(Constraint::name))
            .toList();
    indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
  }

  public Optional<Column> column(Identifier column) {
    return columns.stream().filter(candidate -> candidate.name().equals(column)).findFirst();
  }

  public Optional<PrimaryKey> primaryKey() {
    return constraints(PrimaryKey.class).stream().findFirst();
  }

  /** Whether a key or an index keeps the values of this column alone unique in all rows. */
  public boolean isUnique(Identifier column) {
    return constraints.stream()
            .anyMatch(key -> key.isKey() && key.columns().equals(List.of(column)))
        || indexes.stream()
            .anyMatch(index -> index.isUniqueOver(column) && index.where().isEmpty());
  }

  public List<ForeignKey> foreignKeys() {
    return constraints(ForeignKey.class);
  }

  /** The constraints of one kind, ordered by name. */
  public <C extends Constraint> List<C> constraints(Class<C> kind) {
    return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public Table withName(QualifiedName newName) {
    return new Table(newName, columns, constraints, indexes, comment);
  }

  public Table withColumns(List<Column> newColumns) {
    return new Table(name, newColumns, constraints, indexes, comment);
  }

  public Table withConstraints(List<? extends Constraint> newConstraints) {
    return new Table(name, columns, List.copyOf(newConstraints), indexes, comment);
  }

  public Table withComment(Optional<String> newComment) {
    return new Table(name, columns, constraints, indexes, newComment);
  }

  public Table withIndexes(List<Index> newIndexes) {
    return new Table(name, columns, constraints, newIndexes, comment);
  }

  /** Whether an index or a key depends on the order of the values of a column. */
  public boolean isSortedBy(Identifier column) {
    return indexes.stream().anyMatch(index -> index.mentions(column))
        || constraints.stream()
            .anyMatch(constraint -> constraint.isKey() && constraint.mentions(column));
  }
}
