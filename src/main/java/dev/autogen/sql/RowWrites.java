package dev.autogen.sql;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Collection;
import java.util.regex.Pattern;

/** Which statements write rows that were there. */
public final class RowWrites {
  private static final int ANYHOW = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final Pattern WHOLE_ROWS =
      Pattern.compile("\\s*(?:INSERT|DELETE|TRUNCATE)\\b.*", ANYHOW);
  private static final Pattern UPDATE = Pattern.compile("\\s*UPDATE\\b.*", ANYHOW);

  private RowWrites() {}

  /**
   * Whether a statement writes rows of a table.
   *
   * @param columns those that count, for a statement that changes rows
   */
  public static boolean in(String sql, QualifiedName table, Collection<Identifier> columns) {
    if (ChangedTable.in(sql).filter(table::equals).isEmpty()) {
      return false;
    }
    return WHOLE_ROWS.matcher(sql).matches()
        || (UPDATE.matcher(sql).matches()
            && columns.stream().anyMatch(column -> assigns(sql, column)));
  }

  private static boolean assigns(String sql, Identifier column) {
    return Pattern.compile(
            "(?:\\bSET|[,(])\\s*" + Pattern.quote(Quoted.name(column)) + "\\s*[=,)]", ANYHOW)
        .matcher(sql)
        .find();
  }
}
