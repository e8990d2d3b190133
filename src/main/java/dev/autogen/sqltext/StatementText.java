package dev.autogen.sqltext;

/**
 * A statement as it stands in a text of several.
 *
 * @param sql without the semicolon and without comments around it
 * @param line it begins on
 */
public record StatementText(String sql, int line) {}
