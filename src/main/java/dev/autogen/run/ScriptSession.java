package dev.autogen.run;

import dev.autogen.RefusedException;
import dev.autogen.introspect.SessionSettings;
import dev.autogen.migration.Migration;
import dev.autogen.migration.MigrationSection;
import dev.autogen.migration.MigrationStep;
import dev.autogen.migration.SqlStatement;
import dev.autogen.sqltext.SessionStatement;
import java.util.List;

/**
 * What a script does to its session: it sets it up as runs do, keeps what it tells the history
 * apart from what a migration sets, and puts the session back for the next migration. The search
 * path and the role that it finds are whose it stays.
 */
final class ScriptSession {
  private ScriptSession() {}

  /** Whether a section may leave something to the session. */
  static boolean isChanged(MigrationSection section) {
    return section.statements().anyMatch(it -> SessionStatement.isPossible(it.sql()));
  }

  /**
   * Goes on where a section leaves the script its lock.
   *
   * @throws RefusedException if it does not
   */
  static void refuse(Migration migration, Direction direction) {
    direction
        .of(migration)
        .statements()
        .filter(it -> SessionStatement.discardsAll(it.sql()))
        .findFirst()
        .ifPresent(
            it -> {
              throw new RefusedException(
                  migration.place(it)
                      + ": DISCARD ALL would give the lock of the script back. Write RESET ALL, or"
                      + " run it with autogen upgrade or autogen downgrade");
            });
  }

  /** What a step sets, and nothing else of it. */
  static List<String> settings(MigrationStep step) {
    return step.statements().stream()
        .map(SqlStatement::sql)
        .filter(SessionStatement::isSetting)
        .toList();
  }

  /** What {@link #keep} has found, as SQL. */
  static final String KEPT = "current_setting('autogen.done')::boolean";

  /** Finds out with what a migration has set, so that {@link #own} need not. */
  static String keep(String condition) {
    return line("set_config('autogen.done', (" + condition + ")::text, false)");
  }

  /** What {@link #keepIndexes} has found, as SQL. */
  static final String KEPT_INDEXES = "current_setting('autogen.indexes')::text[]";

  /** The same for an array of indexes. */
  static String keepIndexes(String array) {
    return line("set_config('autogen.indexes', (" + array + ")::text, false)");
  }

  /** Sets the session up. */
  static String begin() {
    return block("PERFORM set_config(name, value, false)\n" + fixed(""));
  }

  /** Keeps in mind what is put back later. */
  static String remember() {
    return line(
        "set_config('autogen.role', current_setting('role'), false),"
            + " set_config('autogen.search_path', current_setting('search_path'), false)");
  }

  /** What a transaction says before the history, whatever a migration has set. */
  static List<String> own() {
    return List.of(
        "SET LOCAL SESSION AUTHORIZATION DEFAULT",
        line(
            "set_config('role', %s, true), set_config('search_path', %s, true)"
                .formatted(remembered("role"), remembered("search_path"))));
  }

  /** Puts the session back to what it was before a migration. */
  static List<String> restore() {
    return List.of(
        "RESET SESSION AUTHORIZATION",
        "RESET ROLE",
        "DEALLOCATE ALL",
        "DISCARD TEMP",
        block(
            """
            PERFORM set_config(name, NULL, false) FROM pg_settings
              WHERE source = 'session' AND context IN ('user', 'superuser') AND name NOT LIKE 'autogen.%'
                AND name NOT IN ('transaction_isolation', 'transaction_read_only', 'transaction_deferrable');
              PERFORM set_config(name, value, false)
            """
                + fixed(
                    ",\n    ('role', %s), ('search_path', %s)"
                        .formatted(remembered("role"), remembered("search_path")))));
  }

  /** After RESET ALL nothing is remembered any more; then it is what the session began with. */
  private static String remembered(String setting) {
    return "nullif(current_setting('autogen." + setting + "', true), '')";
  }

  /** What asks for values and prints none. */
  private static String line(String values) {
    return "DO $autogen$ BEGIN PERFORM " + values + "; END $autogen$";
  }

  private static String fixed(String more) {
    return """
          FROM (VALUES
            %s%s) AS wanted (name, value)
          WHERE current_setting(name, true) IS NOT NULL;
        """
        .formatted(SessionSettings.FIXED.replace("\n", "\n    "), more)
        .stripTrailing();
  }

  private static String block(String body) {
    return "DO $autogen$\nBEGIN\n  " + body + "\nEND\n$autogen$";
  }
}
