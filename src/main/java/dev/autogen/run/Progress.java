package dev.autogen.run;

/**
 * How far a long step is.
 *
 * @param what it does, in a few words
 * @param done blocks of a table
 * @param total blocks there are
 * @param rows how many rows were changed so far; 0 where none are
 */
public record Progress(String what, long done, long total, long rows) {}
