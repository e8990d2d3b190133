package dev.autogen.sql;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identifier;
import java.util.List;
import java.util.Set;

/** The statements that make a column of a filled table NOT NULL while others read and write it. */
public final class NotNullSql {
  private final ColumnName column;
  private final String alterTable;
  private final String alterColumn;
  private final String proof;

  public NotNullSql(ColumnName column) {
    this.column = column;
    alterTable = "ALTER TABLE " + Quoted.name(column.table()) + " ";
    alterColumn = alterTable + "ALTER COLUMN " + Quoted.name(column.column()) + " ";
    Identifier name =
        GeneratedName.of(column.table().name(), List.of(column.column()), "not_null", Set.of());
    proof = Quoted.name(name);
  }

  public Statement setDefault(Expression value) {
    return Statement.of(alterColumn + "SET DEFAULT " + value.sql());
  }

  public Statement dropDefault() {
    return Statement.of(alterColumn + "DROP DEFAULT");
  }

  /** Gives every row that has no value one. */
  public Statement fill(Expression value) {
    String name = Quoted.name(column.column());
    return Statement.of(
        "UPDATE "
            + Quoted.name(column.table())
            + " SET "
            + name
            + " = "
            + value.sql()
            + " WHERE "
            + name
            + " IS NULL");
  }

  /** From here on no row without a value comes in; rows that are there are not looked at. */
  public Statement addProof() {
    return Statement.of(
        alterTable
            + "ADD CONSTRAINT "
            + proof
            + " CHECK ("
            + Quoted.name(column.column())
            + " IS NOT NULL) NOT VALID");
  }

  /** Looks at all rows while others write. */
  public Statement validateProof() {
    return Statement.of(alterTable + "VALIDATE CONSTRAINT " + proof);
  }

  /** Needs no scan while the valid check stands. */
  public Statement setNotNull() {
    return Statement.of(alterColumn + "SET NOT NULL");
  }

  public Statement dropProof() {
    return Statement.of(alterTable + "DROP CONSTRAINT " + proof);
  }
}
