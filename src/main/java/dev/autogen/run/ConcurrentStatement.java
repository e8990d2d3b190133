package dev.autogen.run;

import dev.autogen.sqltext.SqlCommand;
import dev.autogen.sqltext.SqlCommand.CreateIndex;
import dev.autogen.sqltext.SqlCommand.DropIndexes;
import dev.autogen.sqltext.SqlCommand.Reindex;
import java.util.Optional;

/**
 * The indexes that a statement builds or drops {@code CONCURRENTLY}, and so outside a transaction.
 * When the statement is interrupted it may be done, not done, or have left an invalid index. Such
 * an index slows every write down, serves no query and blocks the next attempt.
 *
 * <p>The indexes that a statement created are those that the catalog has gained since its step
 * began. All methods return conditions on an index: {@code i} of {@code pg_index}, {@code c} of
 * {@code pg_class} and {@code n} of {@code pg_namespace}.
 */
interface ConcurrentStatement {
  /** The tables that the conditions refer to. */
  String INDEXES =
      "pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace";

  /** The qualified name of an index, as it is stored in the history. */
  String ADDRESS = "format('%I.%I', n.nspname, c.relname)";

  /**
   * An index that serves no query. Indexes of partitioned tables are left out, as they may be
   * invalid on purpose.
   */
  String INVALID = "c.relkind = 'i' AND NOT i.indisvalid";

  /** The index work of a statement; empty if it does something else. */
  static Optional<ConcurrentStatement> in(String sql) {
    SqlCommand command = SqlCommand.of(sql);
    if (command instanceof CreateIndex create && create.concurrently()) {
      return Optional.of(new ConcurrentCreate(create));
    }
    if (command instanceof DropIndexes drop && drop.concurrently() && drop.indexes().size() == 1) {
      return Optional.of(new ConcurrentDrop(drop.indexes().get(0)));
    }
    return command instanceof Reindex reindex && reindex.concurrently()
        ? Optional.of(new ConcurrentReindex(reindex))
        : Optional.empty();
  }

  /** The condition that an index is not in the array of those that existed before the step. */
  static String isNew(String before) {
    return "NOT " + ADDRESS + " = ANY (" + before + ")";
  }

  /** The indexes to record in the history before the step begins. */
  String recorded();

  /**
   * Whether the statement is complete, as a condition that stands alone.
   *
   * @param before an array of the indexes that existed before the step, as SQL
   */
  String isDone(String before);

  /** The invalid indexes that an attempt has left behind, or that block it. */
  String leftovers(String before);

  /** The indexes that the statement has created, valid or not. */
  String created(String before);

  /**
   * The table whose index it builds, quoted; empty if it builds those of several tables or none.
   */
  default Optional<String> table() {
    return Optional.empty();
  }

  /**
   * A statement to run before {@link #isDone} and {@link #created}, in the same session. It finds
   * the server's definition of an index without a name.
   */
  default Optional<String> preparation() {
    return Optional.empty();
  }

  /** Whether the server may skip the statement although another object has the name. */
  default boolean hasIfNotExists() {
    return false;
  }

  /** The message for that case. */
  default String missingMessage() {
    return "the index does not exist";
  }

  /** Whether it drops indexes. */
  default boolean drops() {
    return false;
  }
}
