/**
 * Compares the model with a database, or with what the migrations produce.
 *
 * <p>Input: a session and the answers so far. Output: a {@link dev.autogen.compare.Comparison} with
 * its operations, or the drift of a database.
 */
@NullMarked
package dev.autogen.compare;

import org.jspecify.annotations.NullMarked;
