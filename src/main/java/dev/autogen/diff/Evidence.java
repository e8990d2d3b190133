package dev.autogen.diff;

/**
 * Something that speaks for a rename.
 *
 * @param words for the person who decides: {@code same type varchar(80)}
 * @param weight how much it counts, in points of about a hundred
 */
public record Evidence(String words, int weight) {}
