/**
 * The differences between two schemas, as sealed records with whole values.
 *
 * <p>Input: schema records. Output: operations with their reverse, subject and summary.
 */
@NullMarked
package dev.autogen.operation;

import org.jspecify.annotations.NullMarked;
