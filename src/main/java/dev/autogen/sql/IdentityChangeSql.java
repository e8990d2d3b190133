package dev.autogen.sql;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements that change, add or drop the identity of a column. */
final class IdentityChangeSql {
  private final QualifiedName table;
  private final Column after;
  private final Optional<Identity> old;
  private final String alter;
  private final List<Statement> statements = new ArrayList<>();

  IdentityChangeSql(AlterColumn operation) {
    table = operation.table();
    after = operation.after();
    old = operation.before().identity();
    alter =
        "ALTER TABLE " + Quoted.name(table) + " ALTER COLUMN " + Quoted.name(after.name()) + " ";
  }

  /** The statements before a change of the type. */
  List<Statement> dropOld() {
    statements.clear();
    old.filter(identity -> !keepsKind()).ifPresent(this::drop);
    return List.copyOf(statements);
  }

  /** The statements after a change of the type. */
  List<Statement> setNew() {
    statements.clear();
    after
        .identity()
        .filter(identity -> !old.equals(Optional.of(identity)))
        .ifPresent(keepsKind() ? this::change : this::add);
    return List.copyOf(statements);
  }

  /**
   * Whether both are serial or both are identity. A serial column has a default and a sequence of
   * its own, an identity column has neither.
   */
  private boolean keepsKind() {
    return old.isPresent()
        && after.identity().isPresent()
        && isSerial(old.get()) == isSerial(after.identity().get());
  }

  private static boolean isSerial(Identity identity) {
    return identity.kind() == Identity.Kind.SERIAL;
  }

  private void drop(Identity identity) {
    if (isSerial(identity)) {
      add(alter + "DROP DEFAULT");
      add(new DropSequence(sequence(identity.options())));
    } else {
      add(alter + "DROP IDENTITY");
    }
  }

  private void add(Identity identity) {
    if (isSerial(identity)) {
      Sequence sequence = sequence(identity.options());
      String name = Quoted.name(sequence.name());
      add(new CreateSequence(sequence));
      add(alter + "SET DEFAULT nextval(" + Quoted.literal(name) + "::regclass)");
      ColumnName owner = new ColumnName(table, after.name());
      add("ALTER SEQUENCE " + name + " OWNED BY " + Quoted.name(owner));
    } else {
      add(alter + "ADD " + ColumnSql.identity(identity));
    }
    add(continueAfterRows());
  }

  private void change(Identity identity) {
    Identity before = old.orElseThrow();
    if (isSerial(identity)) {
      add(new AlterSequence(sequence(before.options()), sequence(identity.options())));
      return;
    }
    String kind =
        before.kind() == identity.kind() ? "" : " SET GENERATED " + ColumnSql.kind(identity);
    // PostgreSQL changes the type of an identity sequence with the column.
    SequenceOptions retyped = before.options().withType(after.type());
    SequenceOptions wanted = identity.options();
    if (SequenceSql.narrows(retyped, wanted)) {
      SequenceOptions wide = SequenceSql.wide(retyped, wanted);
      // The first statement keeps others from the sequence until the transaction ends.
      add(
          alter.stripTrailing()
              + kind
              + " SET START WITH "
              + wide.start()
              + options(retyped, wide.withStart(retyped.start())));
      add("SELECT " + SequenceSql.nextWithin(ownSequence(), wanted));
      add(alter.stripTrailing() + options(wide, wanted));
      return;
    }
    String options = options(retyped, wanted);
    if (!kind.isEmpty() || !options.isEmpty()) {
      add(alter.stripTrailing() + kind + options);
    }
  }

  private static String options(SequenceOptions before, SequenceOptions after) {
    return SequenceSql.changes(before, after)
        .replaceAll(" (START|INCREMENT|MINVALUE|MAXVALUE|CACHE|CYCLE|NO CYCLE)", " SET $1");
  }

  private Sequence sequence(SequenceOptions options) {
    return sequence(table, after.name(), options);
  }

  /** The sequence of a serial column. */
  static Sequence sequence(QualifiedName table, Identifier column, SequenceOptions options) {
    return new Sequence(
        new QualifiedName(
            table.namespace(), GeneratedName.of(table.name(), List.of(column), "seq", Set.of())),
        options);
  }

  /** Existing rows keep their numbers, so the sequence continues after the largest one. */
  private String continueAfterRows() {
    String column = Quoted.name(after.name());
    return "SELECT setval("
        + ownSequence()
        + ", coalesce(max("
        + column
        + "), 0) + 1, false) FROM "
        + Quoted.name(table);
  }

  private String ownSequence() {
    return "pg_get_serial_sequence("
        + Quoted.literal(Quoted.name(table))
        + ", "
        + Quoted.literal(after.name().value())
        + ")";
  }

  private void add(Operation operation) {
    statements.addAll(SqlWriter.statements(operation));
  }

  private void add(String sql) {
    statements.add(Statement.of(sql));
  }
}
