package dev.autogen.sqltext;

import dev.autogen.sqltext.SqlCommand.AlterTable;
import dev.autogen.sqltext.SqlCommand.CreateIndex;
import dev.autogen.sqltext.SqlCommand.DropIndexes;
import dev.autogen.sqltext.SqlCommand.Reindex;
import java.util.List;
import java.util.Set;

/** Statements that PostgreSQL refuses inside a transaction, or that would end it. */
public final class OutsideTransaction {
  private static final Set<String> ONE_BY_ONE = Set.of("INDEX", "TABLE");

  private OutsideTransaction() {}

  /** Whether PostgreSQL 14 to 18 refuses a statement inside a transaction. */
  public static boolean isRequiredBy(String sql) {
    List<SqlToken> statement = SqlTokens.of(sql);
    SqlCommand command = SqlCommand.of(statement);
    if (command instanceof CreateIndex index) {
      return index.concurrently();
    }
    if (command instanceof DropIndexes indexes) {
      return indexes.concurrently();
    }
    if (command instanceof Reindex reindex) {
      return reindex.concurrently() || !ONE_BY_ONE.contains(reindex.scope());
    }
    if (command instanceof AlterTable table) {
      return table.actions().stream()
          .anyMatch(it -> it.kind() == TableAction.Kind.DETACH_CONCURRENTLY);
    }
    return concernsWholeServer(new TokenCursor(statement));
  }

  /** Whether a statement concerns the whole server or all tables of a database. */
  private static boolean concernsWholeServer(TokenCursor cursor) {
    if (cursor.accept("CLUSTER")) {
      cursor.skipGroup();
      cursor.accept("VERBOSE");
      return cursor.isAtEnd();
    }
    if (cursor.accept("ALTER", "DATABASE")) {
      cursor.name();
      return cursor.at("SET", "TABLESPACE");
    }
    if (cursor.accept("CREATE", "SUBSCRIPTION")) {
      return !(cursor.skipTo("WITH") && isWithoutSlot(cursor));
    }
    return cursor.at("VACUUM")
        || cursor.at("CREATE", "DATABASE")
        || cursor.at("DROP", "DATABASE")
        || cursor.at("CREATE", "TABLESPACE")
        || cursor.at("DROP", "TABLESPACE")
        || cursor.at("ALTER", "SYSTEM")
        || cursor.at("DISCARD", "ALL");
  }

  private static boolean isWithoutSlot(TokenCursor cursor) {
    List<SqlToken> options = cursor.rest();
    for (int i = 0; i + 2 < options.size(); i++) {
      SqlToken option = options.get(i);
      if ((option.is("connect") || option.is("create_slot")) && options.get(i + 2).is("false")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a statement begins or ends a transaction itself. */
  public static boolean isBoundary(String sql) {
    TokenCursor cursor = new TokenCursor(sql);
    if (cursor.accept("ROLLBACK")) {
      cursor.skip("WORK", "TRANSACTION");
      return !cursor.at("TO");
    }
    return cursor.at("BEGIN")
        || cursor.at("START", "TRANSACTION")
        || cursor.at("COMMIT")
        || cursor.at("END")
        || cursor.at("ABORT")
        || cursor.at("PREPARE", "TRANSACTION");
  }
}
