package dev.autogen.migration;

import dev.autogen.sqltext.BatchedCode;
import java.util.List;

/**
 * The statement inside of a block that works in batches, as it would be without them. Other tools
 * run the block, autogen cuts the statement into batches itself.
 */
final class Sweep {
  private Sweep() {}

  /** The statements with those of such blocks in place of the blocks. */
  static List<SqlStatement> in(List<SqlStatement> statements) {
    return statements.stream().map(Sweep::in).toList();
  }

  private static SqlStatement in(SqlStatement statement) {
    return BatchedCode.swept(statement.sql())
        .map(
            swept ->
                new SqlStatement(swept.sql(), statement.line() + swept.line(), statement.file()))
        .orElse(statement);
  }
}
