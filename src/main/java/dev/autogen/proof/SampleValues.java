package dev.autogen.proof;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Expression;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.sqltext.SqlWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses values that a table accepts. */
final class SampleValues {
  /** The guesses. The first one whose row the table accepts is used. */
  enum Style {
    /** Constants that a check on either side lists for the column, else small numbers from one. */
    LISTED,
    /** Small numbers from zero. */
    FROM_ZERO,
    /** The number one. */
    ONES
  }

  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("boolean", "true"),
          Map.entry("date", "DATE '2026-01-01' + %d"),
          Map.entry("timestamp", "TIMESTAMP '2026-01-01 00:00:00' + %d * INTERVAL '1 day'"),
          Map.entry("timestamptz", "TIMESTAMPTZ '2026-01-01 00:00:00Z' + %d * INTERVAL '1 day'"),
          Map.entry("time", "TIME '10:00' + %d * INTERVAL '1 minute'"),
          Map.entry("timetz", "TIMETZ '10:00Z' + %d * INTERVAL '1 minute'"),
          Map.entry("interval", "INTERVAL '1 day' * %d"),
          Map.entry("uuid", "gen_random_uuid()"),
          Map.entry("json", "'{\"a\": %d}'"),
          Map.entry("jsonb", "'{\"a\": %d}'"),
          Map.entry("xml", "'<a>%d</a>'"),
          Map.entry("inet", "'10.0.0.%d'"),
          Map.entry("cidr", "'10.0.0.%d/32'"),
          Map.entry("bytea", "'\\x0%d'"),
          Map.entry("varchar", "'%d'"),
          Map.entry("text", "'%d'"),
          Map.entry("char", "'%d'"));

  private static final String NUMBER = "%d";

  private final Table table;
  private final Optional<Table> other;
  private final SampleTypes types;
  private final Style style;

  SampleValues(Table table, Optional<Table> other, SampleTypes types, Style style) {
    this.types = types;
    this.table = table;
    this.other = other;
    this.style = style;
  }

  /** An SQL expression for a column of the row with this number, from zero. */
  String value(Column column, int row) {
    List<String> listed = style == Style.LISTED ? listed(column.name()) : List.of();
    if (!listed.isEmpty()) {
      return listed.get(row % listed.size());
    }
    int number =
        switch (style) {
          case LISTED -> row + 1;
          case FROM_ZERO -> row;
          case ONES -> 1;
        };
    return other
        .flatMap(table -> table.column(column.name()))
        .filter(twin -> isText(column.type()) && !isText(twin.type()))
        .map(twin -> "(" + ofType(twin.type(), number) + ")::text")
        .orElseGet(() -> ofType(column.type(), number));
  }

  private static boolean isText(SqlType type) {
    return !type.array() && List.of("varchar", "text", "char").contains(type.name());
  }

  private String ofType(SqlType type, int number) {
    return types.value(type, number, this::ofType).orElseGet(() -> ofBuiltIn(type, number));
  }

  private static String ofBuiltIn(SqlType type, int number) {
    return type.array()
        ? "'{}'"
        : BY_TYPE.getOrDefault(type.name(), NUMBER).replace("%d", String.valueOf(number));
  }

  private List<String> listed(Identifier column) {
    return Stream.concat(other.stream(), Stream.of(table))
        .flatMap(side -> side.constraints(CheckConstraint.class).stream())
        .map(CheckConstraint::condition)
        .map(Expression::sql)
        .filter(condition -> SqlWords.of(condition).contains(column))
        .map(SqlWords::strings)
        .filter(strings -> !strings.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
