package dev.autogen.migration;

import dev.autogen.sqltext.BatchedCode;
import java.util.List;

/**
 * The plain statement inside a block that works in batches. Other tools run the block; autogen
 * splits the statement into batches itself.
 */
final class BatchedStatement {
  private BatchedStatement() {}

  /** Replaces each such block by its plain statement. */
  static List<SqlStatement> in(List<SqlStatement> statements) {
    return statements.stream().map(BatchedStatement::in).toList();
  }

  private static SqlStatement in(SqlStatement statement) {
    return BatchedCode.unbatched(statement.sql())
        .map(
            unbatched ->
                new SqlStatement(
                    unbatched.sql(), statement.line() + unbatched.line(), statement.file()))
        .orElse(statement);
  }
}
