/**
 * The steps between two schemas, as values: each carries what was and what shall be, so that its
 * reverse is a swap.
 */
@NullMarked
package dev.autogen.operation;

import org.jspecify.annotations.NullMarked;
