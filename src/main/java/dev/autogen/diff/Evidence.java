package dev.autogen.diff;

/**
 * One piece of evidence for a rename.
 *
 * @param words text for the person who decides, such as {@code same type varchar(80)}
 * @param weight points out of about a hundred
 */
public record Evidence(String words, int weight) {}
