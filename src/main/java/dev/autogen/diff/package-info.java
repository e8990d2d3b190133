/**
 * Compares two schemas and yields operations.
 *
 * <p>Input: two normalized schemas, and renames. Output: operations, possible renames with their
 * evidence, and unmanaged objects.
 */
@NullMarked
package dev.autogen.diff;

import org.jspecify.annotations.NullMarked;
