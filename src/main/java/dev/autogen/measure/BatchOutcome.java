package dev.autogen.measure;

/**
 * The rows that a batched statement leaves for a second pass.
 *
 * @param table the table as the statement names it
 * @param left how many rows still match its condition
 * @param again how many of them a second pass changes
 * @param canEnd whether its condition reads a column that it sets
 */
public record BatchOutcome(String table, long left, long again, boolean canEnd) {}
