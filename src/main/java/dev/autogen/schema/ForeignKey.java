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

  /** A validated foreign key. */
  public ForeignKey(
      Identifier name,
      List<Identifier> columns,
      QualifiedName referencedTable,
      List<Identifier> referencedColumns,
      ReferentialAction onDelete,
      ReferentialAction onUpdate,
      Deferral deferral) {
    this(name, columns, referencedTable, referencedColumns, onDelete, onUpdate, deferral, true);
  }

  /** A foreign key without actions: a referenced row cannot be deleted. */
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
        Deferral.NONE);
  }

  @Override
  public ForeignKey withColumn(Identifier column, Identifier other, String spelling) {
    return new ForeignKey(
        name,
        Constraint.replaced(columns, column, other),
        referencedTable,
        referencedColumns,
        onDelete,
        onUpdate,
        deferral,
        validated);
  }

  /** The same key with one referenced column replaced. */
  public ForeignKey withReferencedColumn(Identifier column, Identifier other) {
    return new ForeignKey(
        name,
        columns,
        referencedTable,
        Constraint.replaced(referencedColumns, column, other),
        onDelete,
        onUpdate,
        deferral,
        validated);
  }

  @Override
  public ForeignKey withName(Identifier newName) {
    return new ForeignKey(
        newName,
        columns,
        referencedTable,
        referencedColumns,
        onDelete,
        onUpdate,
        deferral,
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
