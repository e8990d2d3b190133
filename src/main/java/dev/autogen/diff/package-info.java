/**
 * Compares two schemas and yields operations.
 *
 * <p>In come two schemas in one spelling, and renames; out come operations, possible renames with
 * their evidence, and what nobody manages.
 */
@NullMarked
package dev.autogen.diff;

import org.jspecify.annotations.NullMarked;
