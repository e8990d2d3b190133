/**
 * What only a person can decide: renames, and values for rows that exist.
 *
 * <p>In come a comparison and the answers so far; out come questions, and answers with their
 * evidence.
 */
@NullMarked
package dev.autogen.question;

import org.jspecify.annotations.NullMarked;
