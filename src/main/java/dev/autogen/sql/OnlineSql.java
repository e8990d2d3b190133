package dev.autogen.sql;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;

/**
 * The statements that change constraints and indexes of a table in use without blocking reads and
 * writes.
 */
public final class OnlineSql {
  private final QualifiedName table;
  private final String alterTable;

  public OnlineSql(QualifiedName table) {
    this.table = table;
    alterTable = "ALTER TABLE " + Quoted.name(table) + " ";
  }

  /** Builds an index without blocking writes; runs outside a transaction. */
  public Statement createIndex(Index index) {
    return Statement.of(IndexSql.create(table, index, "CONCURRENTLY "));
  }

  /** Drops an index without blocking queries; runs outside a transaction. */
  public Statement dropIndex(Identifier index) {
    return Statement.of("DROP INDEX CONCURRENTLY " + SqlWriter.indexName(table, index));
  }

  /** Builds the index for a unique or primary key, under the name of the key. */
  public Statement createIndexOf(Constraint key) {
    return createIndex(indexOf(key));
  }

  /** The index for a unique or primary key, under the name of the key. */
  public static Index indexOf(Constraint key) {
    Index index =
        Index.of(
            key.name(),
            true,
            key.columns().stream().map(column -> IndexKey.of(column, false)).toList());
    return index.withNullsNotDistinct(
        key instanceof UniqueConstraint unique && unique.nullsNotDistinct());
  }

  /** Makes a unique index the key and renames the index to the name of the key. */
  public Statement addKeyUsingIndex(Constraint key, Identifier index) {
    return Statement.of(
        alterTable
            + "ADD CONSTRAINT "
            + Quoted.name(key.name())
            + (key instanceof UniqueConstraint ? " UNIQUE" : " PRIMARY KEY")
            + " USING INDEX "
            + Quoted.name(index)
            + (key instanceof UniqueConstraint it ? ConstraintSql.deferral(it.deferral()) : ""));
  }

  Statement add(Constraint constraint) {
    return constraint.validated()
        ? Statement.of(alterTable + "ADD " + ConstraintSql.definition(constraint))
        : addNotValid(constraint);
  }

  Statement drop(Constraint constraint) {
    return Statement.of(alterTable + "DROP CONSTRAINT " + Quoted.name(constraint.name()));
  }

  /**
   * Validates a constraint, or makes it NOT VALID again: PostgreSQL has no statement for that, but
   * adding a constraint as NOT VALID reads no row.
   */
  List<Statement> alter(Constraint before, Constraint after) {
    return after.validated() ? List.of(validate(after.name())) : List.of(drop(before), add(after));
  }

  /** Rejects new rows that violate the constraint; existing rows are not checked. */
  public Statement addNotValid(Constraint constraint) {
    return Statement.of(alterTable + "ADD " + ConstraintSql.definition(constraint) + " NOT VALID");
  }

  /** Checks all rows without blocking writes. */
  public Statement validate(Identifier constraint) {
    return Statement.of(alterTable + "VALIDATE CONSTRAINT " + Quoted.name(constraint));
  }
}
