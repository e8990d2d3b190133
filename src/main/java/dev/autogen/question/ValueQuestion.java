package dev.autogen.question;

import java.util.Optional;

/**
 * Asks for the value of existing rows in a column that becomes NOT NULL.
 *
 * @param column with its table, after the renames
 * @param type as SQL
 * @param found the SQL that is used unless the user gives another
 * @param source where that comes from
 * @param objection why a value cannot be used, a sentence that begins with the value
 */
public record ValueQuestion(
    String column,
    String type,
    Optional<String> found,
    Optional<String> source,
    Optional<String> objection) {}
