package dev.autogen.sql;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.sqltext.Parentheses;

/** The definition of a constraint, as {@code CREATE TABLE} and {@code ADD CONSTRAINT} take it. */
final class ConstraintSql implements ConstraintVisitor<String> {
  private static final ConstraintSql BODY = new ConstraintSql();

  private ConstraintSql() {}

  static String definition(Constraint constraint) {
    return "CONSTRAINT " + Quoted.name(constraint.name()) + " " + constraint.accept(BODY);
  }

  @Override
  public String visit(PrimaryKey primaryKey) {
    return "PRIMARY KEY (" + Quoted.names(primaryKey.columns()) + ")";
  }

  @Override
  public String visit(UniqueConstraint unique) {
    return "UNIQUE "
        + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
        + "("
        + Quoted.names(unique.columns())
        + ")"
        + deferral(unique.deferral());
  }

  @Override
  public String visit(CheckConstraint check) {
    return "CHECK (" + ReadableCondition.of(Parentheses.without(check.condition().sql())) + ")";
  }

  @Override
  public String visit(ForeignKey key) {
    return "FOREIGN KEY ("
        + Quoted.names(key.columns())
        + ") REFERENCES "
        + Quoted.name(key.referencedTable())
        + " ("
        + Quoted.names(key.referencedColumns())
        + ")"
        + action(" ON DELETE ", key.onDelete())
        + action(" ON UPDATE ", key.onUpdate())
        + deferral(key.deferral());
  }

  private static String action(String when, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : when + action.name().replace('_', ' ');
  }

  static String deferral(Deferral deferral) {
    return switch (deferral) {
      case NONE -> "";
      case DEFERRABLE -> " DEFERRABLE";
      case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
    };
  }
}
