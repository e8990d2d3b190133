package dev.autogen.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param validated whether all rows were checked, and not only new ones
 */
public record ForeignKey(
    Identifier name,
    List<Identifier> columns,
    QualifiedName referencedTable,
    List<Identifier> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    Deferral deferral,
    boolean validated)
    implements Constraint {
  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
    if (columns.size() != referencedColumns.size()) {
      throw new IllegalArgumentException(
          "foreign key " + name + " pairs " + columns + " with " + referencedColumns);
    }
  }

  /** A validated foreign key without actions: a referenced row cannot be deleted. */
  public static ForeignKey of(
      Identifier name,
      List<Identifier> columns,
      QualifiedName referencedTable,
      List<Identifier> referencedColumns) {
    return new ForeignKey(
        name,
        columns,
        referencedTable,
        referencedColumns,
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION,
        Deferral.NONE,
        true);
  }

  @Override
  public ForeignKey withColumn(Identifier column, Identifier other, String spelling) {
    return withColumns(Constraint.replaced(columns, column, other));
  }

  /** The same key with one referenced column replaced. */
  public ForeignKey withReferencedColumn(Identifier column, Identifier other) {
    return withReferenced(referencedTable, Constraint.replaced(referencedColumns, column, other));
  }

  /** The same key over as many other columns. */
  public ForeignKey withColumns(List<Identifier> newColumns) {
    return with(name, newColumns, referencedTable, referencedColumns);
  }

  /** The same key with a reference to as many other columns. */
  public ForeignKey withReferenced(QualifiedName table, List<Identifier> newColumns) {
    return with(name, columns, table, newColumns);
  }

  @Override
  public ForeignKey withName(Identifier newName) {
    return with(newName, columns, referencedTable, referencedColumns);
  }

  private ForeignKey with(
      Identifier newName, List<Identifier> from, QualifiedName table, List<Identifier> to) {
    return new ForeignKey(newName, from, table, to, onDelete, onUpdate, deferral, validated);
  }

  /** The same key with other actions when a referenced row is deleted or its key changes. */
  public ForeignKey withActions(ReferentialAction newOnDelete, ReferentialAction newOnUpdate) {
    return new ForeignKey(
        name,
        columns,
        referencedTable,
        referencedColumns,
        newOnDelete,
        newOnUpdate,
        deferral,
        validated);
  }

  public ForeignKey withDeferral(Deferral newDeferral) {
    return new ForeignKey(
        name,
        columns,
        referencedTable,
        referencedColumns,
        onDelete,
        onUpdate,
        newDeferral,
        validated);
  }

  @Override
  public ForeignKey withValidated(boolean nowValidated) {
    return new ForeignKey(
        name,
        columns,
        referencedTable,
        referencedColumns,
        onDelete,
        onUpdate,
        deferral,
        nowValidated);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
