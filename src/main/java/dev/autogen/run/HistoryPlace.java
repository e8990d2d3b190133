package dev.autogen.run;

import dev.autogen.introspect.CurrentSchema;
import dev.autogen.schema.Identifier;
import dev.autogen.sql.Quoted;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The schema and table of a history.
 *
 * @param schema the schema; empty for the one in which the session creates unqualified tables
 * @param chosen whether an option names the schema, so that it is created where it is missing
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

  /** The history of a script, whose session is not known yet. */
  static HistoryPlace ofScript(Optional<Identifier> chosen) {
    return new HistoryPlace(chosen, chosen.isPresent());
  }

  /** The history of a session. Its schema stays the same whatever search path a migration sets. */
  static HistoryPlace of(Optional<Identifier> chosen, Connection connection) throws SQLException {
    return chosen.isPresent()
        ? new HistoryPlace(chosen, true)
        : new HistoryPlace(CurrentSchema.of(connection), false);
  }

  /** The quoted name of the table. */
  String table() {
    return schema.map(it -> Quoted.name(it) + ".").orElse("") + TABLE;
  }

  /** The statement that creates the table. */
  String creation() {
    return CREATE.formatted(table());
  }

  /** The condition that the table does not exist. */
  String isMissing() {
    return "to_regclass(%s) IS NULL"
        .formatted(
            schema.isPresent()
                ? Quoted.literal(table())
                : "quote_ident(current_schema()) || '." + TABLE + "'");
  }

  /** The statement that creates the schema; empty if no option names it. */
  Optional<String> schemaCreation() {
    return schema.filter(it -> chosen).map(it -> "CREATE SCHEMA IF NOT EXISTS " + Quoted.name(it));
  }

  /** The condition that the schema does not exist. */
  String isSchemaMissing() {
    return "to_regnamespace(%s) IS NULL"
        .formatted(Quoted.literal(schema.map(Quoted::name).orElse("")));
  }

  /** The key of the advisory lock of this history, as SQL. */
  String lockKey() {
    return "hashtext(%s)"
        .formatted(
            schema.map(it -> Quoted.literal(it.value())).orElse("coalesce(current_schema(), '')"));
  }
}
