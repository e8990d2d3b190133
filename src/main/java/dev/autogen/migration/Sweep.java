package dev.autogen.migration;

import dev.autogen.sqltext.SqlScript;
import dev.autogen.sqltext.StatementText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statement inside of a block that works in batches, as it would be without them. Other tools
 * run the block, autogen cuts the statement into batches itself.
 */
final class Sweep {
  private static final Pattern START = Pattern.compile("(?s)DO \\$.*\n *-- autogen:sweep\n");

  private Sweep() {}

  /** The statements with those of such blocks in place of the blocks. */
  static List<SqlStatement> in(List<SqlStatement> statements) {
    return statements.stream().map(Sweep::in).toList();
  }

  private static SqlStatement in(SqlStatement statement) {
    Matcher start = START.matcher(statement.sql());
    if (!start.lookingAt()) {
      return statement;
    }
    int above = (int) start.group().chars().filter(c -> c == '\n').count();
    StatementText swept =
        SqlScript.statements(statement.sql().substring(start.end()), statement.line() + above)
            .get(0);
    return new SqlStatement(swept.sql(), swept.line(), statement.file());
  }
}
