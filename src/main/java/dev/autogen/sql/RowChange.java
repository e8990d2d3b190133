package dev.autogen.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that changes rows or rights, which no schema tells afterwards.
 *
 * @param table what an UPDATE, DELETE or TRUNCATE works on, as it stands there; nothing for others
 */
public record RowChange(Optional<String> table) {
  private static final Pattern DEFINES =
      pattern(
          "(CREATE|ALTER|DROP|COMMENT|REINDEX|CLUSTER|VACUUM|ANALYZE|ANALYSE|REFRESH|LOCK|SET|RESET"
              + "|CHECKPOINT|SECURITY)\\b.*");

  /** Numbers behind the rows that are there are planned anew with the sequence. */
  private static final Pattern SETS_SEQUENCE = pattern("SELECT\\s+(pg_catalog\\.)?setval\\s*\\(.*");

  private static final String NAME =
      "((?:\"(?:[^\"]|\"\")+\"|\\w+)(?:\\.(?:\"(?:[^\"]|\"\")+\"|\\w+))?)";

  private static final Pattern REMOVES_OR_UPDATES =
      pattern("(?:UPDATE|DELETE\\s+FROM|TRUNCATE(?:\\s+TABLE)?)\\s+(?:ONLY\\s+)?" + NAME + ".*");

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** What a statement changes; nothing where a schema tells all that it does. */
  public static Optional<RowChange> of(String sql) {
    String text = sql.strip();
    if (DEFINES.matcher(text).matches() || SETS_SEQUENCE.matcher(text).matches()) {
      return Optional.empty();
    }
    Matcher known = REMOVES_OR_UPDATES.matcher(text);
    return Optional.of(
        new RowChange(
            known.matches()
                ? Optional.of(known.group(1).replace("\"", "").toLowerCase(Locale.ROOT))
                : Optional.empty()));
  }
}
