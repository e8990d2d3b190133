package dev.autogen.sql;

import dev.autogen.operation.AlterColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.ColumnStorage;
import dev.autogen.schema.Expression;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that change the definition of a column, in an order that PostgreSQL accepts. */
final class AlterColumnSql {
  private final String alter;
  private final QualifiedName table;
  private final Column before;
  private final Column after;
  private final Optional<Expression> using;
  private final IdentityChangeSql identity;
  private final List<Statement> statements = new ArrayList<>();

  AlterColumnSql(AlterColumn operation, Optional<Expression> using) {
    table = operation.table();
    before = operation.before();
    after = operation.after();
    this.using = using;
    identity = new IdentityChangeSql(operation);
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
    statements.addAll(
        ColumnStorageSql.change(
            table, typeChanges() ? ColumnStorage.DEFAULT : before.storage(), after));
    return statements;
  }

  private boolean becomesGenerated() {
    return after.generated().isPresent() && !after.generated().equals(before.generated());
  }

  /**
   * Drops the column and adds it again. PostgreSQL before 17 cannot change the expression of a
   * column, and the values are computed anyway.
   */
  private List<Statement> recreated() {
    String name = Quoted.name(table);
    statements.add(
        Statement.of("ALTER TABLE " + name + " DROP COLUMN " + Quoted.name(before.name()))
            .withNote("the next statement computes it again"));
    statements.add(
        Statement.of("ALTER TABLE " + name + " ADD COLUMN " + ColumnSql.definition(after)));
    after.comment().ifPresent(text -> add(comment(text)));
    statements.addAll(ColumnStorageSql.of(table, after));
    return statements;
  }

  private void dropOldSource() {
    if (before.generated().isPresent() && after.generated().isEmpty()) {
      add(alter + "DROP EXPRESSION");
    }
    statements.addAll(identity.dropOld());
    boolean cannotStay =
        after.defaultValue().isEmpty() || !TypeConversion.isImplicit(before.type(), after.type());
    if (before.defaultValue().isPresent() && cannotStay) {
      add(alter + "DROP DEFAULT");
    }
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
    boolean stays =
        before.defaultValue().equals(after.defaultValue())
            && TypeConversion.keepsDefault(before.type(), after.type());
    after
        .defaultValue()
        .filter(value -> !stays)
        .ifPresent(value -> add(alter + "SET DEFAULT " + value.sql()));
    statements.addAll(identity.setNew());
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
