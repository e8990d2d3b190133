package dev.autogen.introspect;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** A constraint with its table. */
record ConstraintRow(QualifiedName table, Constraint constraint) {
  // DatabaseMetaData has no checks and no unique constraints. Its foreign keys include the copies
  // that PostgreSQL keeps for each partition of the referenced table.
  private static final CatalogQuery CONSTRAINTS = CatalogQuery.named("constraints");

  /** The constraints of the tables in these namespaces. */
  static List<ConstraintRow> read(Connection connection, Collection<String> namespaces)
      throws SQLException {
    return CONSTRAINTS.run(
        connection,
        namespaces,
        row ->
            new ConstraintRow(row.table(), constraint(row).withValidated(row.flag("validated"))));
  }

  private static Constraint constraint(Row row) throws SQLException {
    Identifier name = row.name("name");
    return switch (row.text("kind")) {
      case "p" -> new PrimaryKey(name, row.names("columns"));
      case "u" ->
          new UniqueConstraint(
              name, row.names("columns"), row.flag("nulls_not_distinct"), deferral(row));
      case "c" -> new CheckConstraint(name, new Expression(row.text("condition")));
      case "f" -> foreignKey(name, row);
      default -> throw new SQLException("constraint " + name + " is of an unexpected kind");
    };
  }

  private static ForeignKey foreignKey(Identifier name, Row row) throws SQLException {
    return ForeignKey.of(
            name,
            row.names("columns"),
            new QualifiedName(row.name("referenced_namespace"), row.name("referenced_table")),
            row.names("referenced_columns"))
        .withActions(action(row.text("on_delete")), action(row.text("on_update")))
        .withDeferral(deferral(row));
  }

  private static ReferentialAction action(String code) throws SQLException {
    return switch (code) {
      case "a" -> ReferentialAction.NO_ACTION;
      case "r" -> ReferentialAction.RESTRICT;
      case "c" -> ReferentialAction.CASCADE;
      case "n" -> ReferentialAction.SET_NULL;
      case "d" -> ReferentialAction.SET_DEFAULT;
      default -> throw new SQLException("the referential action " + code + " is unknown");
    };
  }

  private static Deferral deferral(Row row) throws SQLException {
    if (!row.flag("deferrable")) {
      return Deferral.NONE;
    }
    return row.flag("deferred") ? Deferral.INITIALLY_DEFERRED : Deferral.DEFERRABLE;
  }
}
