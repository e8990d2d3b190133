/**
 * Makes two spellings of one meaning equal.
 *
 * <p>Input: the model's schema and the schema of a database. Output: the model's schema in the
 * spelling of the database. Where only the server knows, it is asked.
 */
@NullMarked
package dev.autogen.normalize;

import org.jspecify.annotations.NullMarked;
