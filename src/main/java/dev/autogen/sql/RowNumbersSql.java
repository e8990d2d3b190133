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
 * The statements that number the rows of a table in use by a new identity column: recipe R2.
 * PostgreSQL would write the table anew; so a sequence numbers row after row, and the identity goes
 * on behind it.
 */
public final class RowNumbersSql {
  private final QualifiedName table;
  private final Column column;
  private final Identity identity;
  private final String sequence;

  /**
   * Prepares them.
   *
   * @param column as it shall be, with an identity
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

  /** Makes the sequence, once the column is there. */
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

  /** Puts the identity in the place of the default, in one transaction with that. */
  public List<Statement> takeOver() {
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
