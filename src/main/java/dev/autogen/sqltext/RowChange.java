package dev.autogen.sqltext;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The changes of a statement that a schema does not show: rows and privileges.
 *
 * @param targets the tables whose rows it writes by name
 * @param mayWriteUnnamed whether it may write other rows: a block, a call, an unknown statement
 * @param changesPrivileges whether it grants or revokes privileges
 */
public record RowChange(
    List<RowTarget> targets, boolean mayWriteUnnamed, boolean changesPrivileges) {
  /** Statements that change no rows, or only in a way that the schema shows. */
  private static final Set<String> KEEP_ROWS =
      Set.of(
          "ABORT",
          "ALTER",
          "ANALYSE",
          "ANALYZE",
          "BEGIN",
          "CHECKPOINT",
          "CLOSE",
          "CLUSTER",
          "COMMENT",
          "COMMIT",
          "CREATE",
          "DEALLOCATE",
          "DISCARD",
          "DROP",
          "END",
          "IMPORT",
          "LISTEN",
          "LOAD",
          "LOCK",
          "NOTIFY",
          "REFRESH",
          "REINDEX",
          "RELEASE",
          "RESET",
          "ROLLBACK",
          "SAVEPOINT",
          "SECURITY",
          "SET",
          "SHOW",
          "START",
          "UNLISTEN",
          "VACUUM");

  private static final Set<String> PRIVILEGES = Set.of("GRANT", "REVOKE", "REASSIGN");
  private static final Set<String> QUERIES = Set.of("SELECT", "VALUES", "TABLE", "WITH", "(");

  /** Statements that name all tables that they write. */
  private static final Set<String> WRITES =
      Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE", "COPY");

  public RowChange {
    targets = List.copyOf(targets);
  }

  /** What a statement changes. An unknown statement may change any rows. */
  public static RowChange of(String sql) {
    List<SqlToken> statement = SqlTokens.of(sql);
    if (statement.isEmpty()) {
      return new RowChange(List.of(), false, false);
    }
    String verb = statement.get(0).text().toUpperCase(Locale.ROOT);
    List<RowTarget> targets = RowTargetReader.of(statement);
    boolean known =
        KEEP_ROWS.contains(verb)
            || PRIVILEGES.contains(verb)
            || QUERIES.contains(verb)
            || (WRITES.contains(verb) && !targets.isEmpty());
    return new RowChange(
        targets, !known || writesUnnamedRows(verb, targets, statement), PRIVILEGES.contains(verb));
  }

  /** Whether rows may change. */
  public boolean mayChangeRows() {
    return mayWriteUnnamed || !targets.isEmpty();
  }

  /** Whether rows may be added. */
  public boolean mayAddRows() {
    return mayWriteUnnamed
        || targets.stream()
            .map(RowTarget::kind)
            .anyMatch(it -> it == RowTarget.Kind.INSERT || it == RowTarget.Kind.MERGE);
  }

  /** Whether it writes rows of tables that it does not name. */
  private static boolean writesUnnamedRows(
      String verb, List<RowTarget> targets, List<SqlToken> statement) {
    TokenCursor cursor = new TokenCursor(statement);
    if (verb.equals("TRUNCATE")) {
      return cursor.skipTo("CASCADE");
    }
    if (verb.equals("CREATE") && !targets.isEmpty()) {
      cursor.skipTo("AS");
      return cursor.accept("AS", "EXECUTE") || Calls.mayWrite(cursor.rest());
    }
    if (!QUERIES.contains(verb) || !targets.isEmpty()) {
      return false;
    }
    boolean makesTable = cursor.skipTo("SELECT") && cursor.skipTo("INTO");
    return makesTable || Calls.mayWrite(statement);
  }
}
