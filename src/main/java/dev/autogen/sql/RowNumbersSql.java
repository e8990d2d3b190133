package dev.autogen.sql;

import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * The statements that add an identity column to a table in use. PostgreSQL would rewrite the table.
 * So a sequence numbers the existing rows in batches, and the identity continues after it.
 */
public final class RowNumbersSql {
  private final QualifiedName table;
  private final Column column;
  private final Identity identity;
  private final String sequence;

  /**
   * Creates the statements.
   *
   * @param column the new column, with an identity
   */
  public RowNumbersSql(QualifiedName table, Column column) {
    this.table = table;
    this.column = column;
    identity = column.identity().orElseThrow();
    // A serial column keeps its sequence.
    String label = isSerial() ? "seq" : "numbers";
    Identifier name = GeneratedName.of(table.name(), List.of(column.name()), label, Set.of());
    sequence = Quoted.name(new QualifiedName(table.namespace(), name));
  }

  private boolean isSerial() {
    return identity.kind() == Identity.Kind.SERIAL;
  }

  /** Creates the sequence; the column must exist. */
  public Statement create() {
    return Statement.of(
        "CREATE SEQUENCE "
            + sequence
            + " AS "
            + column.type()
            + SequenceSql.clauses(identity.options())
            + " OWNED BY "
            + Quoted.name(table)
            + "."
            + Quoted.name(column.name()));
  }

  public Expression next() {
    return new Expression("nextval(" + Quoted.literal(sequence) + ")");
  }

  /** Replaces the default by the identity; both must be in one transaction. */
  public List<Statement> replaceDefault() {
    if (isSerial()) {
      return List.of();
    }
    String name = Quoted.literal(Quoted.name(table));
    return List.of(
        Statement.of(
            "ALTER TABLE "
                + Quoted.name(table)
                + " ALTER COLUMN "
                + Quoted.name(column.name())
                + " ADD "
                + ColumnSql.identity(identity)),
        Statement.of(
            "SELECT setval(pg_get_serial_sequence("
                + name
                + ", "
                + Quoted.literal(column.name().value())
                + "), "
                + next()
                + ", false)"),
        Statement.of("DROP SEQUENCE " + sequence));
  }
}
