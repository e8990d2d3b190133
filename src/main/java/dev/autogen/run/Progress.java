package dev.autogen.run;

/**
 * The progress of a long step.
 *
 * @param what the work, in a few words
 * @param done blocks that are done
 * @param total all blocks
 * @param rows how many rows were changed so far, 0 for an index build
 */
public record Progress(String what, long done, long total, long rows) {}
