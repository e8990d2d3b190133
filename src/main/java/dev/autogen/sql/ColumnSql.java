package dev.autogen.sql;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.SqlType;
import dev.autogen.sqltext.Parentheses;
import java.util.Map;

/** The definition of a column, as {@code CREATE TABLE} and {@code ADD COLUMN} take it. */
final class ColumnSql {
  private static final Map<SqlType, String> SERIAL =
      Map.of(
          SqlType.SMALLINT, "smallserial", SqlType.INTEGER, "serial", SqlType.BIGINT, "bigserial");

  private ColumnSql() {}

  static String definition(Column column) {
    StringBuilder sql =
        new StringBuilder(Quoted.name(column.name())).append(' ').append(type(column));
    column.collation().ifPresent(collation -> sql.append(" COLLATE ").append(collation));
    column.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(value.sql()));
    column
        .identity()
        .filter(identity -> identity.kind() != Identity.Kind.SERIAL)
        .ifPresent(identity -> sql.append(' ').append(identity(identity)));
    column
        .generated()
        .ifPresent(
            generated ->
                sql.append(" GENERATED ALWAYS AS (")
                    .append(Parentheses.without(generated.expression().sql()))
                    .append(
                        generated.storage() == Generated.Storage.VIRTUAL
                            ? ") VIRTUAL"
                            : ") STORED"));
    if (!column.nullable()) {
      sql.append(" NOT NULL");
    }
    return sql.toString();
  }

  /** {@code GENERATED … AS IDENTITY} with the options that differ from PostgreSQL's defaults. */
  static String identity(Identity identity) {
    String options = SequenceSql.clauses(identity.options());
    return "GENERATED "
        + kind(identity)
        + " AS IDENTITY"
        + (options.isEmpty() ? "" : " (" + options.strip() + ")");
  }

  static String kind(Identity identity) {
    return identity.kind() == Identity.Kind.ALWAYS ? "ALWAYS" : "BY DEFAULT";
  }

  private static String type(Column column) {
    boolean serial =
        column.identity().filter(identity -> identity.kind() == Identity.Kind.SERIAL).isPresent();
    return serial ? SERIAL.getOrDefault(column.type(), "bigserial") : column.type().toString();
  }
}
