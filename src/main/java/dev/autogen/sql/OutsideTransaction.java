package dev.autogen.sql;

import java.util.regex.Pattern;

/** Statements that PostgreSQL refuses inside of a transaction, or that would end one. */
public final class OutsideTransaction {
  /** The statements that call {@code PreventInTransactionBlock} in PostgreSQL 14 to 18. */
  private static final Pattern REFUSED =
      pattern(
          "(CREATE\\s+(UNIQUE\\s+)?INDEX\\s+CONCURRENTLY|DROP\\s+INDEX\\s+CONCURRENTLY"
              + "|REINDEX\\s+(\\([^)]*\\)\\s*)?((INDEX|TABLE|SCHEMA)\\s+CONCURRENTLY|DATABASE|SYSTEM|SCHEMA)"
              + "|REINDEX\\s+\\([^)]*CONCURRENTLY|VACUUM|CREATE\\s+DATABASE|DROP\\s+DATABASE"
              + "|CREATE\\s+TABLESPACE|DROP\\s+TABLESPACE|ALTER\\s+SYSTEM|CLUSTER\\s*$"
              + "|ALTER\\s+TABLE\\s.*DETACH\\s+PARTITION\\s.*CONCURRENTLY).*");

  private static final Pattern BOUNDARY =
      pattern(
          "(BEGIN|START\\s+TRANSACTION|COMMIT|END|ROLLBACK(?!\\s+TO)|ABORT|PREPARE\\s+TRANSACTION)\\b.*");

  private OutsideTransaction() {}

  private static Pattern pattern(String expression) {
    return Pattern.compile("\\s*" + expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** Whether the server refuses a statement inside of a transaction. */
  public static boolean isNeededBy(String sql) {
    return REFUSED.matcher(sql).matches();
  }

  /** Whether a statement begins or ends a transaction itself. */
  public static boolean isBoundary(String sql) {
    return BOUNDARY.matcher(sql).matches();
  }
}
