package dev.autogen.sqltext;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The functions that a query calls, found by their names. */
final class Calls {
  /** Built-in functions that write no rows. */
  private static final Set<String> HARMLESS =
      Set.of(
          "abs",
          "array_agg",
          "avg",
          "bool_and",
          "bool_or",
          "clock_timestamp",
          "concat",
          "concat_ws",
          "count",
          "current_schema",
          "current_setting",
          "date_trunc",
          "format",
          "gen_random_uuid",
          "generate_series",
          "length",
          "lastval",
          "currval",
          "nextval",
          "pg_sequence_last_value",
          "lower",
          "max",
          "min",
          "now",
          "pg_advisory_xact_lock",
          "pg_get_serial_sequence",
          "pg_sleep",
          "quote_ident",
          "quote_literal",
          "row_number",
          "set_config",
          "setval",
          "string_agg",
          "sum",
          "to_regclass",
          "upper",
          "version");

  /** Key words before a parenthesis that are not function calls. */
  private static final Set<String> GRAMMAR =
      Set.of(
          "all",
          "and",
          "any",
          "array",
          "as",
          "between",
          "bit",
          "by",
          "case",
          "cast",
          "char",
          "character",
          "coalesce",
          "decimal",
          "distinct",
          "else",
          "except",
          "exists",
          "extract",
          "filter",
          "from",
          "greatest",
          "group",
          "having",
          "in",
          "intersect",
          "interval",
          "is",
          "join",
          "lateral",
          "least",
          "like",
          "limit",
          "materialized",
          "not",
          "nullif",
          "numeric",
          "offset",
          "on",
          "or",
          "over",
          "overlay",
          "partition",
          "position",
          "row",
          "rows",
          "select",
          "sets",
          "some",
          "substring",
          "then",
          "time",
          "timestamp",
          "trim",
          "union",
          "using",
          "values",
          "varchar",
          "varying",
          "when",
          "where",
          "with");

  private Calls() {}

  /** Whether a function is called that may write rows. */
  static boolean mayWrite(List<SqlToken> statement) {
    TokenCursor cursor = new TokenCursor(statement);
    while (!cursor.isAtEnd()) {
      boolean quoted = cursor.peek().filter(it -> it.kind() == SqlToken.Kind.QUOTED).isPresent();
      Optional<SqlName> name = cursor.name();
      if (name.isEmpty()) {
        cursor.take();
      } else if (cursor.at("(") && !isHarmless(name.get(), quoted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarmless(SqlName name, boolean quoted) {
    List<String> parts = name.parts();
    String function = parts.get(parts.size() - 1);
    boolean own = parts.size() == 1 || parts.get(0).equals("pg_catalog");
    return own && (HARMLESS.contains(function) || (!quoted && GRAMMAR.contains(function)));
  }
}
