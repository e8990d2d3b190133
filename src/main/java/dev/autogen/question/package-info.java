/**
 * What only a person can decide: renames, and values for rows that exist.
 *
 * <p>Input: a comparison and the answers so far. Output: questions, and answers with their
 * evidence.
 */
@NullMarked
package dev.autogen.question;

import org.jspecify.annotations.NullMarked;
