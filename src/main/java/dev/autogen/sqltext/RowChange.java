package dev.autogen.sqltext;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a statement does that no schema tells afterwards.
 *
 * @param targets the rows it writes, where it names them
 * @param isOpen whether it may write rows that it does not name: a block, a call, another statement
 *     that nobody knows
 * @param changesRights whether it grants or revokes something
 */
public record RowChange(List<RowTarget> targets, boolean isOpen, boolean changesRights) {
  /** Statements that leave all rows alone, or change them in a way that the schema tells. */
  private static final Set<String> LEAVE_ROWS_ALONE =
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

  private static final Set<String> RIGHTS = Set.of("GRANT", "REVOKE", "REASSIGN");
  private static final Set<String> QUERIES = Set.of("SELECT", "VALUES", "TABLE", "WITH", "(");

  /** Those that name all tables that they write. */
  private static final Set<String> WRITES =
      Set.of("INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE", "COPY");

  public RowChange {
    targets = List.copyOf(targets);
  }

  /** What a statement changes. Whatever is not known to leave rows alone may change them. */
  public static RowChange of(String sql) {
    List<SqlToken> statement = SqlTokens.of(sql);
    if (statement.isEmpty()) {
      return new RowChange(List.of(), false, false);
    }
    String verb = statement.get(0).text().toUpperCase(Locale.ROOT);
    List<RowTarget> targets = RowTargetReader.of(statement);
    boolean known =
        LEAVE_ROWS_ALONE.contains(verb)
            || RIGHTS.contains(verb)
            || QUERIES.contains(verb)
            || (WRITES.contains(verb) && !targets.isEmpty());
    return new RowChange(
        targets, !known || reachesFurther(verb, targets, statement), RIGHTS.contains(verb));
  }

  /** Whether it changes rows or rights at all. */
  public boolean isSome() {
    return mayChangeRows() || changesRights;
  }

  /** Whether rows may be others than before. */
  public boolean mayChangeRows() {
    return isOpen || !targets.isEmpty();
  }

  /** Whether there may be rows where there were none. */
  public boolean mayBringRows() {
    return isOpen
        || targets.stream()
            .map(RowTarget::kind)
            .anyMatch(it -> it == RowTarget.Kind.INSERT || it == RowTarget.Kind.MERGE);
  }

  /** Whether rows are written that a statement does not name. */
  private static boolean reachesFurther(
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
