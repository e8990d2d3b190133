package dev.autogen.run;

import dev.autogen.sqltext.SqlCommand;
import dev.autogen.sqltext.SqlCommand.CreateIndex;
import dev.autogen.sqltext.SqlCommand.DropIndexes;
import dev.autogen.sqltext.SqlCommand.Reindex;
import java.util.Optional;

/**
 * An index, or several, that a statement builds or drops {@code CONCURRENTLY}, so outside of a
 * transaction: when it is cut off it may be done, not done, or have left an invalid index, which
 * costs every write, serves no query and stands in the way of the next try.
 *
 * <p>What a statement made is what the catalog has gained since its step began, whatever the
 * statement calls it. All questions are conditions over an index: {@code i} of {@code pg_index},
 * {@code c} of {@code pg_class} and {@code n} of {@code pg_namespace}.
 */
interface ConcurrentIndex {
  /** What the conditions are about. */
  String INDEXES =
      "pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace";

  /** An index as it is remembered and addressed. */
  String ADDRESS = "format('%I.%I', n.nspname, c.relname)";

  /** A plain index that serves no query; those of partitioned tables may be meant to be so. */
  String INVALID = "c.relkind = 'i' AND NOT i.indisvalid";

  /** What a statement does to indexes; nothing where it does something else. */
  static Optional<ConcurrentIndex> in(String sql) {
    SqlCommand command = SqlCommand.of(sql);
    if (command instanceof CreateIndex create && create.concurrently()) {
      return Optional.of(new IndexBuild(create));
    }
    if (command instanceof DropIndexes drop && drop.concurrently() && drop.indexes().size() == 1) {
      return Optional.of(new IndexDrop(drop.indexes().get(0)));
    }
    return command instanceof Reindex reindex && reindex.concurrently()
        ? Optional.of(new IndexRebuild(reindex))
        : Optional.empty();
  }

  /** That an index came since the step began, of which the array tells what was there. */
  static String isNew(String before) {
    return "NOT " + ADDRESS + " = ANY (" + before + ")";
  }

  /** The indexes to remember before the step begins. */
  String remembered();

  /**
   * Whether the database is as the statement leaves it, as a condition of its own.
   *
   * @param before an array of the indexes that were there
   */
  String isDone(String before);

  /** The invalid indexes that a try has left behind, or that are in its way. */
  String leftovers(String before);

  /** The indexes that the statement has made, finished or not. */
  String made(String before);

  /** The table whose indexes it builds, as SQL names it, where it is one. */
  default Optional<String> table() {
    return Optional.empty();
  }

  /**
   * What has to run before {@link #isDone} and {@link #made} are asked, in the same session: a
   * statement that finds out how the server tells the index that has no name.
   */
  default Optional<String> preparation() {
    return Optional.empty();
  }

  /** Whether the server may find nothing to do where the index is not what was asked for. */
  default boolean isConditional() {
    return false;
  }

  /** What is to be said where that is so. */
  default String missing() {
    return "the index is not there";
  }

  /** Whether it takes indexes away. */
  default boolean drops() {
    return false;
  }
}
