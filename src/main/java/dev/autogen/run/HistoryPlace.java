package dev.autogen.run;

import dev.autogen.introspect.CurrentSchema;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Where a history is: in one schema, whatever else the search path leads to.
 *
 * @param schema nothing for the one where a session makes unqualified tables, whichever that is
 * @param chosen whether somebody has named the schema, so that it is made where it is missing
 */
record HistoryPlace(Optional<Identifier> schema, boolean chosen) {
  static final String TABLE = "autogen_history";

  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS %s (
          revision text PRIMARY KEY,
          message text NOT NULL,
          checksum text NOT NULL,
          state text NOT NULL GENERATED ALWAYS AS (
              CASE WHEN steps_done < steps THEN 'applying'
                   WHEN steps_reverted > 0 OR step_begun OR blocks_done > 0 THEN 'reverting'
                   ELSE 'applied' END) STORED,
          steps_done integer NOT NULL,
          steps integer NOT NULL,
          steps_reverted integer NOT NULL DEFAULT 0,
          step_begun boolean NOT NULL DEFAULT false,
          blocks_done bigint NOT NULL DEFAULT 0,
          statements_done integer NOT NULL DEFAULT 0,
          indexes_before text[],
          applied_at timestamptz NOT NULL DEFAULT now(),
          applied_by text NOT NULL DEFAULT current_user,
          duration_ms bigint NOT NULL DEFAULT 0,
          autogen_version text NOT NULL
      )""";

  /** For a script, whose session is not known yet. */
  static HistoryPlace ofScript(Optional<Identifier> chosen) {
    return new HistoryPlace(chosen, chosen.isPresent());
  }

  /** For a session; its schema stays the same whatever a migration sets. */
  static HistoryPlace of(Optional<Identifier> chosen, Connection connection) throws SQLException {
    return chosen.isPresent()
        ? new HistoryPlace(chosen, true)
        : new HistoryPlace(CurrentSchema.of(connection), false);
  }

  /** The table as SQL names it. */
  String table() {
    return schema.map(it -> Quoted.name(it) + ".").orElse("") + TABLE;
  }

  /** What makes the table. */
  String creation() {
    return CREATE.formatted(table());
  }

  /** Whether the table is not there, as SQL. */
  String isMissing() {
    return "to_regclass(%s) IS NULL"
        .formatted(
            schema.isPresent()
                ? Quoted.literal(table())
                : "quote_ident(current_schema()) || '." + TABLE + "'");
  }

  /** What makes the schema, where somebody has named it. */
  Optional<String> schemaCreation() {
    return schema.filter(it -> chosen).map(it -> "CREATE SCHEMA IF NOT EXISTS " + Quoted.name(it));
  }

  /** Whether the schema is not there, as SQL. */
  String isSchemaMissing() {
    return "to_regnamespace(%s) IS NULL"
        .formatted(Quoted.literal(schema.map(Quoted::name).orElse("")));
  }

  /** What tells this history from others of the database to an advisory lock, as SQL. */
  String lockKey() {
    return "hashtext(%s)"
        .formatted(
            schema.map(it -> Quoted.literal(it.value())).orElse("coalesce(current_schema(), '')"));
  }
}
