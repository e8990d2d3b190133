package dev.autogen.sql;

import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/**
 * An UPDATE as a block for tools that know no batches: it works through the table a few blocks at a
 * time, commits after each, and then looks at all rows for those that moved or came in meanwhile.
 * It fails where a row would be changed twice, or is left out.
 */
public final class BatchedBlock {
  /** The line above the statement as it is without batches, by which it is read back. */
  private static final String SWEEP = "-- autogen:sweep";

  private static final String TEXT =
      """
      DO %1$s
      #variable_conflict use_column
      <<autogen>>
      DECLARE
        next_block bigint := 0;
        all_blocks bigint;
        batch_blocks bigint;
        again boolean;
      BEGIN
        SELECT pg_relation_size(oid) / current_setting('block_size')::bigint,
          greatest(%3$d / greatest(reltuples / greatest(relpages, 1), 1), 1)::bigint
        INTO autogen.all_blocks, autogen.batch_blocks
        FROM pg_class WHERE oid = %2$s::regclass;
        WHILE autogen.next_block < autogen.all_blocks LOOP
          SET LOCAL row_security = off;
          FOR autogen.again IN
      %4$s
          LOOP
            IF autogen.again THEN
              RAISE EXCEPTION USING MESSAGE = %7$s;
            END IF;
          END LOOP;
          COMMIT;
          autogen.next_block := autogen.next_block + autogen.batch_blocks;
        END LOOP;
        LOOP
          COMMIT;
          SET TRANSACTION ISOLATION LEVEL REPEATABLE READ;
          SET LOCAL row_security = off;
          BEGIN
        %5$s
      %6$s;
            IF %8$s THEN
              RAISE EXCEPTION USING MESSAGE = %9$s;
            END IF;
            EXIT;
          EXCEPTION WHEN serialization_failure THEN
            NULL;
          END;
        END LOOP;
      END
      %1$s""";

  private BatchedBlock() {}

  /**
   * The block, which is to run outside of a transaction.
   *
   * @param batchSize rows at a time, by the estimate of the server
   * @return nothing where the statement cannot be cut into batches
   */
  public static Optional<String> of(String sql, QualifiedName table, int batchSize) {
    return of(sql, Quoted.name(table), batchSize);
  }

  /** The same for a table as SQL names it. */
  public static Optional<String> of(String sql, String table, int batchSize) {
    return BatchedUpdate.of(sql)
        .map(
            update ->
                TEXT.formatted(
                    Quoted.delimiter(sql),
                    Quoted.literal(table),
                    batchSize,
                    update.between(
                            block("autogen.next_block"),
                            block("autogen.next_block + autogen.batch_blocks"))
                        + "\n"
                        + update.asksAgain(),
                    SWEEP,
                    sql,
                    Quoted.literal(
                        "rows of "
                            + table
                            + " still meet the condition once they are changed, so they would be"
                            + " changed again"),
                    update.isLeft(),
                    Quoted.literal(
                        "rows of "
                            + table
                            + " were not changed: a policy, a trigger or a rule stands in between")));
  }

  private static String block(String number) {
    return "format('(%s,0)', " + number + ")";
  }
}
