package dev.autogen.measure;

/**
 * What a batched statement leaves for another pass over its table.
 *
 * @param table as the statement names it
 * @param left how many rows still meet its condition
 * @param again how many of them another pass changes
 * @param canEnd whether its condition reads anything that it sets
 */
public record BatchOutcome(String table, long left, long again, boolean canEnd) {}
