package dev.autogen.sql;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueConstraint;

/**
 * The statements that change what hangs on a table while others read and write it: recipes R4 to
 * R7, R12 and R13 of PostgreSQL's zero-downtime practice.
 */
public final class OnlineSql {
  private final QualifiedName table;
  private final String alterTable;

  public OnlineSql(QualifiedName table) {
    this.table = table;
    alterTable = "ALTER TABLE " + Quoted.name(table) + " ";
  }

  /** Builds an index while others write; not in a transaction. */
  public Statement createIndex(Index index) {
    return Statement.of(IndexSql.create(table, index, "CONCURRENTLY "));
  }

  /** Drops an index once nobody uses it any more; not in a transaction. */
  public Statement dropIndex(Identifier index) {
    return Statement.of("DROP INDEX CONCURRENTLY " + SqlWriter.besides(table, index));
  }

  /** Builds the index that a unique or primary key is made of, under the key's name. */
  public Statement createIndexOf(Constraint key) {
    return createIndex(indexOf(key));
  }

  /** The index that a unique or primary key is made of, under the key's name. */
  public static Index indexOf(Constraint key) {
    Index index =
        Index.of(
            key.name(),
            true,
            key.columns().stream().map(column -> IndexKey.of(column, false)).toList());
    return index.withNullsNotDistinct(
        key instanceof UniqueConstraint unique && unique.nullsNotDistinct());
  }

  /** Makes a unique index the key, which gives the index its name. */
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

  /** From here on no row comes in that breaks it; rows that are there are not looked at. */
  public Statement addNotValid(Constraint constraint) {
    return Statement.of(alterTable + "ADD " + ConstraintSql.definition(constraint) + " NOT VALID");
  }

  /** Looks at all rows while others write. */
  public Statement validate(Identifier constraint) {
    return Statement.of(alterTable + "VALIDATE CONSTRAINT " + Quoted.name(constraint));
  }
}
