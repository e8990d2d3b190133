package dev.autogen.migration;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statement inside of a block that works in batches, as it would be without them. Other tools
 * run the block, autogen cuts the statement into batches itself.
 */
final class Sweep {
  private static final Pattern TEXT =
      Pattern.compile("(?s)DO \\$.*\n *-- autogen:sweep\n(.*);\nEND\n\\$[^$]*\\$");

  private Sweep() {}

  /** The statements with those of such blocks in place of the blocks. */
  static List<SqlStatement> in(List<SqlStatement> statements) {
    return statements.stream().map(Sweep::in).toList();
  }

  private static SqlStatement in(SqlStatement statement) {
    Matcher block = TEXT.matcher(statement.sql());
    if (!block.matches()) {
      return statement;
    }
    long above =
        statement.sql().substring(0, block.start(1)).chars().filter(c -> c == '\n').count();
    return new SqlStatement(
        block.group(1), statement.line() + (int) above, statement.file(), statement.data());
  }
}
