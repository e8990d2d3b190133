package dev.autogen.migration;

/**
 * A statement as it stands in a file.
 *
 * @param sql the text without the semicolon and without comments around it
 * @param line the line it begins on, from one
 */
public record SqlStatement(String sql, int line) {}
