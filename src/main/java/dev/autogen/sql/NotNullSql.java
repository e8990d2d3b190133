package dev.autogen.sql;

import dev.autogen.schema.Expression;
import dev.autogen.schema.GeneratedName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The statements that make columns of a table in use NOT NULL without blocking reads and writes.
 */
public final class NotNullSql {
  private final QualifiedName table;
  private final String alterTable;

  public NotNullSql(QualifiedName table) {
    this.table = table;
    alterTable = "ALTER TABLE " + Quoted.name(table) + " ";
  }

  public Statement setDefault(Identifier column, Expression value) {
    return Statement.of(alter(column) + "SET DEFAULT " + value.sql());
  }

  public Statement dropDefault(Identifier column) {
    return Statement.of(alter(column) + "DROP DEFAULT");
  }

  /** Sets the value in every row that has none, in one pass over the table. */
  public Statement fill(Map<Identifier, Expression> values) {
    List<Identifier> columns = List.copyOf(values.keySet());
    String update = "UPDATE " + Quoted.name(table) + " SET";
    if (columns.size() == 1) {
      String name = Quoted.name(columns.get(0));
      return Statement.of(
          update + " " + name + " = " + values.get(columns.get(0)) + " WHERE " + name + " IS NULL");
    }
    String assignments =
        values.entrySet().stream()
            .map(each -> assignment(Quoted.name(each.getKey()), each.getValue()))
            .collect(Collectors.joining(",\n    "));
    return Statement.of(
        update
            + "\n    "
            + assignments
            + "\nWHERE "
            + joined(columns, name -> name + " IS NULL", "\n    OR "));
  }

  private static String assignment(String name, Expression value) {
    return name + " = coalesce(" + name + ", " + value + ")";
  }

  /** Rejects new rows without a value; existing rows are not checked. */
  public Statement addProof(List<Identifier> columns) {
    return Statement.of(
        alterTable
            + "ADD CONSTRAINT "
            + proof(columns)
            + " CHECK ("
            + joined(columns, name -> name + " IS NOT NULL", " AND ")
            + ") NOT VALID");
  }

  /** Checks all rows without blocking writes. */
  public Statement validateProof(List<Identifier> columns) {
    return Statement.of(alterTable + "VALIDATE CONSTRAINT " + proof(columns));
  }

  /** Needs no scan while the validated check exists. */
  public Statement setNotNull(Identifier column) {
    return Statement.of(alter(column) + "SET NOT NULL");
  }

  public Statement dropProof(List<Identifier> columns) {
    return Statement.of(alterTable + "DROP CONSTRAINT " + proof(columns));
  }

  /** From PostgreSQL 18 on: NOT NULL for new rows; existing rows are not checked. */
  public Statement addNotValid(Identifier column) {
    return Statement.of(
        alterTable
            + "ADD CONSTRAINT "
            + notNull(column)
            + " NOT NULL "
            + Quoted.name(column)
            + " NOT VALID");
  }

  /** Checks all rows without blocking writes. */
  public Statement validate(Identifier column) {
    return Statement.of(alterTable + "VALIDATE CONSTRAINT " + notNull(column));
  }

  private String alter(Identifier column) {
    return alterTable + "ALTER COLUMN " + Quoted.name(column) + " ";
  }

  /**
   * The name of the check. PostgreSQL 18 uses the suffix {@code _not_null} for its own constraints.
   */
  private String proof(List<Identifier> columns) {
    List<Identifier> named = columns.size() == 1 ? columns : List.of();
    return Quoted.name(GeneratedName.of(table.name(), named, "is_set", Set.of()));
  }

  /** The name that PostgreSQL 18 generates. */
  private String notNull(Identifier column) {
    return Quoted.name(GeneratedName.of(table.name(), List.of(column), "not_null", Set.of()));
  }

  private static String joined(
      List<Identifier> columns, UnaryOperator<String> condition, String word) {
    return columns.stream().map(Quoted::name).map(condition).collect(Collectors.joining(word));
  }
}
