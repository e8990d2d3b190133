/**
 * The differences between two schemas, as sealed records with whole values.
 *
 * <p>Nothing comes in but schema records; an operation gives its reverse, its subject and its
 * summary.
 */
@NullMarked
package dev.autogen.operation;

import org.jspecify.annotations.NullMarked;
