package dev.autogen.sql;

import dev.autogen.operation.AlterColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Expression;
import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements that turn one definition of a column into another, in an order that PostgreSQL
 * accepts.
 */
final class AlterColumnSql {
  private final String alter;
  private final QualifiedName table;
  private final Column before;
  private final Column after;
  private final Optional<Expression> using;
  private final List<Statement> statements = new ArrayList<>();

  AlterColumnSql(AlterColumn operation, Optional<Expression> using) {
    table = operation.table();
    before = operation.before();
    after = operation.after();
    this.using = using;
    alter =
        "ALTER TABLE " + Quoted.name(table) + " ALTER COLUMN " + Quoted.name(after.name()) + " ";
  }

  List<Statement> statements() {
    if (becomesGenerated()) {
      return recreated();
    }
    dropOldSource();
    type();
    nullability();
    setNewSource();
    comment();
    return statements;
  }

  private boolean becomesGenerated() {
    return after.generated().isPresent() && !after.generated().equals(before.generated());
  }

  /**
   * PostgreSQL before 17 cannot give a column an expression, and the values follow from the row
   * anyway.
   */
  private List<Statement> recreated() {
    String name = Quoted.name(table);
    statements.add(
        Statement.of("ALTER TABLE " + name + " DROP COLUMN " + Quoted.name(before.name()))
            .withNote("computed anew by the next statement"));
    statements.add(
        Statement.of("ALTER TABLE " + name + " ADD COLUMN " + ColumnSql.definition(after)));
    after.comment().ifPresent(text -> add(comment(text)));
    return statements;
  }

  private void dropOldSource() {
    if (before.generated().isPresent() && after.generated().isEmpty()) {
      add(alter + "DROP EXPRESSION");
    }
    if (before.identity().isPresent() && after.identity().isEmpty()) {
      dropIdentity(before.identity().get());
    }
    boolean cannotStay = typeChanges() && before.defaultValue().isPresent();
    if (cannotStay || (before.defaultValue().isPresent() && after.defaultValue().isEmpty())) {
      add(alter + "DROP DEFAULT");
    }
  }

  private void dropIdentity(Identity identity) {
    if (identity.kind() == Identity.Kind.SERIAL) {
      add(alter + "DROP DEFAULT");
      add("DROP SEQUENCE " + serialSequence());
    } else {
      add(alter + "DROP IDENTITY");
    }
  }

  /** The name that PostgreSQL gives the sequence behind a serial. */
  private String serialSequence() {
    Identifier name = GeneratedName.of(table.name(), List.of(after.name()), "seq", Set.of());
    return Quoted.name(new QualifiedName(table.namespace(), name));
  }

  private boolean typeChanges() {
    return !before.type().equals(after.type()) || !before.collation().equals(after.collation());
  }

  private void type() {
    if (typeChanges()) {
      add(
          alter
              + "TYPE "
              + after.type()
              + after.collation().map(name -> " COLLATE " + name).orElse("")
              + using.map(expression -> " USING " + expression.sql()).orElse(""));
    }
  }

  private void nullability() {
    if (before.nullable() != after.nullable()) {
      add(alter + (after.nullable() ? "DROP NOT NULL" : "SET NOT NULL"));
    }
  }

  private void setNewSource() {
    boolean wasDropped = typeChanges() || !before.defaultValue().equals(after.defaultValue());
    after
        .defaultValue()
        .filter(value -> wasDropped)
        .ifPresent(value -> add(alter + "SET DEFAULT " + value.sql()));
    after
        .identity()
        .filter(identity -> !before.identity().equals(after.identity()))
        .ifPresent(this::setIdentity);
  }

  private void setIdentity(Identity identity) {
    Optional<Identity> old = before.identity();
    if (old.isPresent() && isSerial(old.get()) == isSerial(identity)) {
      changeIdentity(old.get(), identity);
      return;
    }
    old.ifPresent(this::dropIdentity);
    if (isSerial(identity)) {
      createSerial(identity);
    } else {
      add(alter + "ADD " + ColumnSql.identity(identity));
    }
    add(continueAfterRows());
  }

  private static boolean isSerial(Identity identity) {
    return identity.kind() == Identity.Kind.SERIAL;
  }

  private void createSerial(Identity identity) {
    String sequence = serialSequence();
    add(
        "CREATE SEQUENCE "
            + sequence
            + " AS "
            + identity.options().type()
            + SequenceSql.clauses(identity.options())
            + " OWNED BY "
            + Quoted.name(new ColumnName(table, after.name())));
    add(alter + "SET DEFAULT nextval(" + Quoted.literal(sequence) + ")");
  }

  private void changeIdentity(Identity old, Identity identity) {
    if (isSerial(identity)) {
      add(
          "ALTER SEQUENCE "
              + serialSequence()
              + SequenceSql.changesWithType(old.options(), identity.options()));
      return;
    }
    // The sequence behind an identity takes on the column's type by itself.
    String options =
        SequenceSql.changes(old.options().withType(after.type()), identity.options())
            .replaceAll(" (START|INCREMENT|MINVALUE|MAXVALUE|CACHE|CYCLE|NO CYCLE)", " SET $1");
    String kind = old.kind() == identity.kind() ? "" : " SET GENERATED " + ColumnSql.kind(identity);
    if (!kind.isEmpty() || !options.isEmpty()) {
      add(alter.stripTrailing() + kind + options);
    }
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

  private void comment() {
    if (!before.comment().equals(after.comment())) {
      add(after.comment().map(this::comment).orElseGet(() -> onColumn() + "NULL"));
    }
  }

  private String comment(String text) {
    return onColumn() + Quoted.literal(text);
  }

  private String onColumn() {
    return "COMMENT ON COLUMN " + Quoted.name(new ColumnName(table, after.name())) + " IS ";
  }

  private void add(String sql) {
    statements.add(Statement.of(sql));
  }
}
