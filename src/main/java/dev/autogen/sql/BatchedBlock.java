package dev.autogen.sql;

import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/**
 * An UPDATE as a {@code DO} block, for tools that know no batches. It updates a range of table
 * blocks at a time and commits after each. Then it updates rows that were moved or inserted
 * meanwhile. It fails if a row would be changed twice or is left out.
 */
public final class BatchedBlock {
  /** Marks the unbatched statement in the block, so that it can be read back. */
  private static final String UNBATCHED = "-- autogen:sweep";

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
   * The block; it must run outside a transaction.
   *
   * @param batchSize rows per batch, as the server estimates
   * @return empty if the statement cannot be split into batches
   */
  public static Optional<String> of(String sql, QualifiedName table, int batchSize) {
    return of(sql, Quoted.name(table), batchSize);
  }

  /** The same for a table name as SQL text. */
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
                        + update.returningMatches(),
                    UNBATCHED,
                    sql,
                    Quoted.literal(
                        "rows of "
                            + table
                            + " still meet the condition after the change, so they would be changed again"),
                    update.anyLeft(),
                    Quoted.literal(
                        "rows of "
                            + table
                            + " were not changed: a policy, a trigger or a rule prevents it")));
  }

  private static String block(String number) {
    return "format('(%s,0)', " + number + ")";
  }
}
