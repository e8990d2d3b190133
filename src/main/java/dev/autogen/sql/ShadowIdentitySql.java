package dev.autogen.sql;

import dev.autogen.operation.AlterSequence;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that make a new column continue the numbers of the old one. */
final class ShadowIdentitySql {
  /**
   * A setting of the transaction that keeps the last number: dropping an identity drops its
   * sequence.
   */
  private static final String LAST = "'autogen.last_number'";

  private final ShadowColumn column;
  private final Optional<Identity> old;
  private final Optional<Identity> now;
  private final String tableName;
  private final QualifiedName table;

  ShadowIdentitySql(QualifiedName table, ShadowColumn column) {
    this.table = table;
    this.column = column;
    old = column.before().identity();
    now = column.after().identity();
    tableName = Quoted.name(table);
  }

  private boolean isSerial() {
    return now.filter(identity -> identity.kind() == Identity.Kind.SERIAL).isPresent();
  }

  /** Before the swap: saves the last number and frees the name of the sequence. */
  List<Statement> saveLastNumber() {
    if (old.isEmpty() || isSerial()) {
      return List.of();
    }
    return List.of(
        Statement.of(
            "SELECT set_config("
                + LAST
                + ", coalesce(pg_sequence_last_value("
                + serialSequence(column.before().name())
                + "), 0)::text, true)"),
        Statement.of(alter(column.before().name()) + "DROP IDENTITY"));
  }

  /** After the swap: continues the numbers. */
  List<Statement> continueNumbering() {
    if (now.isEmpty()) {
      return List.of();
    }
    return isSerial() ? owned(now.get()) : added(now.get());
  }

  private List<Statement> owned(Identity identity) {
    Sequence before = sequence(old.orElse(identity));
    Sequence after = sequence(identity);
    String name = Quoted.name(after.name());
    List<Statement> statements = new ArrayList<>();
    statements.add(Statement.of(alter(column.outgoing()) + "DROP DEFAULT"));
    if (!before.equals(after)) {
      statements.addAll(SqlWriter.statements(new AlterSequence(before, after)));
    }
    statements.add(
        Statement.of(
            alter(column.after().name())
                + "SET DEFAULT nextval("
                + Quoted.literal(name)
                + "::regclass)"));
    statements.add(
        Statement.of(
            "ALTER SEQUENCE "
                + name
                + " OWNED BY "
                + Quoted.name(new ColumnName(table, column.after().name()))));
    return statements;
  }

  private Sequence sequence(Identity identity) {
    return IdentityChangeSql.sequence(table, column.after().name(), identity.options());
  }

  private List<Statement> added(Identity identity) {
    return List.of(
        Statement.of(alter(column.after().name()) + "ADD " + ColumnSql.identity(identity)),
        Statement.of(
            "SELECT setval("
                + serialSequence(column.after().name())
                + ", greatest(current_setting("
                + LAST
                + ")::bigint, coalesce(max("
                + Quoted.name(column.after().name())
                + "), 0)) + 1, false) FROM "
                + tableName));
  }

  private String alter(Identifier name) {
    return "ALTER TABLE " + tableName + " ALTER COLUMN " + Quoted.name(name) + " ";
  }

  private String serialSequence(Identifier name) {
    return "pg_get_serial_sequence("
        + Quoted.literal(tableName)
        + ", "
        + Quoted.literal(name.value())
        + ")";
  }
}
