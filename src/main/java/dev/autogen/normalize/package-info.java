/**
 * Makes two spellings of one meaning equal.
 *
 * <p>In come the model's schema and an existing one; out comes the model's schema in the existing
 * spelling, asked of the server where only the server knows.
 */
@NullMarked
package dev.autogen.normalize;

import org.jspecify.annotations.NullMarked;
