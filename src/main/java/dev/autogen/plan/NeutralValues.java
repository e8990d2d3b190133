package dev.autogen.plan;

import dev.autogen.safety.BackfillValues;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoted;
import dev.autogen.sqltext.SqlWords;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values for a downgrade that adds a dropped column again. Its data is lost, so each row gets the
 * most neutral value that the column allows.
 */
final class NeutralValues implements BackfillValues {
  private static final Map<String, String> EMPTIEST =
      Map.ofEntries(
          Map.entry("varchar", "''"),
          Map.entry("text", "''"),
          Map.entry("char", "''"),
          Map.entry("smallint", "0"),
          Map.entry("integer", "0"),
          Map.entry("bigint", "0"),
          Map.entry("numeric", "0"),
          Map.entry("real", "0"),
          Map.entry("double precision", "0"),
          Map.entry("boolean", "false"),
          Map.entry("date", "CURRENT_DATE"),
          Map.entry("timestamp", "LOCALTIMESTAMP"),
          Map.entry("timestamptz", "CURRENT_TIMESTAMP"),
          Map.entry("time", "LOCALTIME"),
          Map.entry("timetz", "CURRENT_TIME"),
          Map.entry("uuid", "gen_random_uuid()"),
          Map.entry("json", "'{}'"),
          Map.entry("jsonb", "'{}'"),
          Map.entry("bytea", "''"),
          Map.entry("interval", "'0'"));

  private static final Set<String> CAN_BE_RANDOM = Set.of("uuid");

  private final Schema schema;

  /**
   * Creates values that fit a schema.
   *
   * @param schema the schema with the columns that are added again
   */
  NeutralValues(Schema schema) {
    this.schema = schema;
  }

  @Override
  public Optional<Expression> valueFor(QualifiedName table, Column column) {
    if (column.defaultValue().isPresent()) {
      return column.defaultValue();
    }
    Table definition = schema.table(table).orElseThrow();
    SqlType type = column.type();
    if (isReference(definition, column.name())
        || (isKey(definition, column.name()) && !CAN_BE_RANDOM.contains(type.name()))) {
      return Optional.empty();
    }
    if (type.array()) {
      return Optional.of(new Expression("'{}'"));
    }
    return firstListedValue(definition, column.name())
        .or(() -> firstLabel(type))
        .or(() -> Optional.ofNullable(EMPTIEST.get(type.name())))
        .map(Expression::new);
  }

  private static boolean isReference(Table table, Identifier column) {
    return table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column));
  }

  /** Such a column cannot have one value for all rows, or for all that meet a condition. */
  private static boolean isKey(Table table, Identifier column) {
    return table.isUnique(column)
        || table.indexes().stream().anyMatch(index -> index.isUniqueOver(column));
  }

  private Optional<String> firstLabel(SqlType type) {
    return schema.enumTypes().stream()
        .filter(found -> type.isOf(found.name()))
        .flatMap(found -> found.labels().stream().limit(1))
        .map(Quoted::literal)
        .findFirst();
  }

  /** The first constant of a check on the column, such as the names of an enum. */
  private static Optional<String> firstListedValue(Table table, Identifier column) {
    return table.constraints(CheckConstraint.class).stream()
        .map(CheckConstraint::condition)
        .filter(condition -> SqlWords.of(condition.sql()).contains(column))
        .flatMap(condition -> SqlWords.strings(condition.sql()).stream())
        .findFirst();
  }
}
