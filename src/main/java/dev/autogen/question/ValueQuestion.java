package dev.autogen.question;

import java.util.Optional;

/**
 * What shall the rows that are there get in a column that may not be null?
 *
 * @param column with its table, as the migration calls them
 * @param type as SQL writes it
 * @param found the SQL that is taken unless somebody knows better
 * @param source where that comes from
 * @param objection why a value is not taken, a sentence that begins with the value
 */
public record ValueQuestion(
    String column,
    String type,
    Optional<String> found,
    Optional<String> source,
    Optional<String> objection) {}
