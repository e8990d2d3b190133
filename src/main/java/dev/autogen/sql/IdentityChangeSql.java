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

/** The statements by which a column numbers its rows in another way, or by itself no more. */
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

  /** What comes before a change of the type. */
  List<Statement> dropOld() {
    statements.clear();
    old.filter(identity -> !staysOfOneSort()).ifPresent(this::drop);
    return List.copyOf(statements);
  }

  /** What comes after it. */
  List<Statement> setNew() {
    statements.clear();
    after
        .identity()
        .filter(identity -> !old.equals(Optional.of(identity)))
        .ifPresent(staysOfOneSort() ? this::change : this::add);
    return List.copyOf(statements);
  }

  /** A serial column is a default and a sequence, an identity neither. */
  private boolean staysOfOneSort() {
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
    // The sequence behind an identity takes on the column's type by itself.
    String options =
        SequenceSql.changes(before.options().withType(after.type()), identity.options())
            .replaceAll(" (START|INCREMENT|MINVALUE|MAXVALUE|CACHE|CYCLE|NO CYCLE)", " SET $1");
    if (!kind.isEmpty() || !options.isEmpty()) {
      add(alter.stripTrailing() + kind + options);
    }
  }

  private Sequence sequence(SequenceOptions options) {
    return sequence(table, after.name(), options);
  }

  /** The sequence behind a serial column. */
  static Sequence sequence(QualifiedName table, Identifier column, SequenceOptions options) {
    return new Sequence(
        new QualifiedName(
            table.namespace(), GeneratedName.of(table.name(), List.of(column), "seq", Set.of())),
        options);
  }

  /** Rows that are there keep their numbers, so counting goes on after the largest. */
  private String continueAfterRows() {
    String column = Quoted.name(after.name());
    return "SELECT setval(pg_get_serial_sequence("
        + Quoted.literal(Quoted.name(table))
        + ", "
        + Quoted.literal(after.name().value())
        + "), coalesce(max("
        + column
        + "), 0) + 1, false) FROM "
        + Quoted.name(table);
  }

  private void add(Operation operation) {
    statements.addAll(SqlWriter.statements(operation));
  }

  private void add(String sql) {
    statements.add(Statement.of(sql));
  }
}
