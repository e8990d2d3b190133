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
 * The session settings of a script: it sets the session up like a run, isolates history statements
 * from the settings of a migration, and restores the session for the next migration. The initial
 * search path and role are kept.
 */
final class ScriptSession {
  private ScriptSession() {}

  /** Whether a section may change session settings. */
  static boolean isChanged(MigrationSection section) {
    return section.statements().anyMatch(it -> SessionStatement.mayChangeSession(it.sql()));
  }

  /**
   * Checks that a section does not release the lock of the script.
   *
   * @throws RefusedException if it does not
   */
  static void refuse(Migration migration, Direction direction) {
    direction
        .section(migration)
        .statements()
        .filter(it -> SessionStatement.discardsAll(it.sql()))
        .findFirst()
        .ifPresent(
            it -> {
              throw new RefusedException(
                  migration.place(it)
                      + ": DISCARD ALL would release the lock of the script. Write RESET ALL, or"
                      + " run it with autogen upgrade or autogen downgrade");
            });
  }

  /** The statements of a step that only change settings. */
  static List<String> settings(MigrationStep step) {
    return step.statements().stream()
        .map(SqlStatement::sql)
        .filter(SessionStatement::isSetting)
        .toList();
  }

  /** The result of {@link #keep}, as SQL. */
  static final String KEPT = "current_setting('autogen.done')::boolean";

  /**
   * Stores the result of a condition under the settings of the migration, for use after {@link
   * #own}.
   */
  static String keep(String condition) {
    return line("set_config('autogen.done', (" + condition + ")::text, false)");
  }

  /** The result of {@link #keepIndexes}, as SQL. */
  static final String KEPT_INDEXES = "current_setting('autogen.indexes')::text[]";

  /** The same for an array of indexes. */
  static String keepIndexes(String array) {
    return line("set_config('autogen.indexes', (" + array + ")::text, false)");
  }

  /** Sets the session up. */
  static String begin() {
    return block("PERFORM set_config(name, value, false)\n" + fixed(""));
  }

  /** Stores the role and search path to restore later. */
  static String saveRoleAndPath() {
    return line(
        "set_config('autogen.role', current_setting('role'), false),"
            + " set_config('autogen.search_path', current_setting('search_path'), false)");
  }

  /** Undoes the settings of a migration for one transaction that writes the history. */
  static List<String> own() {
    return List.of(
        "SET LOCAL SESSION AUTHORIZATION DEFAULT",
        line(
            "set_config('role', %s, true), set_config('search_path', %s, true)"
                .formatted(settingOf("role"), settingOf("search_path"))));
  }

  /** Restores the session settings from before a migration. */
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
                        .formatted(settingOf("role"), settingOf("search_path")))));
  }

  /** A stored setting; NULL after RESET ALL, which means the initial value of the session. */
  private static String settingOf(String setting) {
    return "nullif(current_setting('autogen." + setting + "', true), '')";
  }

  /** Evaluates values without printing a result. */
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
