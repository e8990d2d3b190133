package dev.autogen.sql;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table that a statement changes: its rows, or what belongs to it. */
public final class ChangedTable {
  static final String PART = "(?:\"(?:[^\"]|\"\")+\"|\\w+)";
  private static final String TABLE = "((?:" + PART + "\\.)?" + PART + ")";
  private static final String IF_EXISTS = "(?:IF\\s+EXISTS\\s+)?(?:ONLY\\s+)?";

  private static final Pattern STATEMENT =
      Pattern.compile(
          ("\\s*(?:ALTER\\s+TABLE\\s+%1$s|UPDATE\\s+(?:ONLY\\s+)?|INSERT\\s+INTO\\s+|DELETE\\s+FROM\\s+(?:ONLY\\s+)?"
                  + "|TRUNCATE\\s+(?:TABLE\\s+)?|ANALYZE\\s+|COMMENT\\s+ON\\s+TABLE\\s+"
                  + "|(?:CREATE|DROP)\\s+TRIGGER\\s+%1$s%2$s\\s+(?:BEFORE\\s.*|AFTER\\s.*)?\\bON\\s+"
                  + "|CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+(?:CONCURRENTLY\\s+)?(?:IF\\s+NOT\\s+EXISTS\\s+)?%2$s\\s+ON\\s+(?:ONLY\\s+)?"
                  + ")%3$s(?![\\w.]).*")
              .formatted(IF_EXISTS, PART, TABLE),
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile("(?:(" + PART + ")\\.)?(" + PART + ")");

  private ChangedTable() {}

  /** The table; nothing where a statement changes something else. */
  public static Optional<QualifiedName> in(String sql) {
    Matcher statement = STATEMENT.matcher(sql);
    return statement.matches() ? Optional.of(table(statement.group(1))) : Optional.empty();
  }

  /** The table of a name as a statement spells it. */
  static QualifiedName table(String text) {
    Matcher parts = NAME.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(text + " is no name");
    }
    return new QualifiedName(
        Optional.ofNullable(parts.group(1)).map(ChangedTable::name).orElse(QualifiedName.PUBLIC),
        name(parts.group(2)));
  }

  /** A name as a statement spells it. */
  static Identifier name(String text) {
    return new Identifier(
        text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text);
  }
}
