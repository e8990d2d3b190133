/**
 * Turns a comparison and its answers into migration files and proves them.
 *
 * <p>In come a comparison and a request; out come drafts, which nobody has written to the folder
 * yet.
 */
@NullMarked
package dev.autogen.draft;

import org.jspecify.annotations.NullMarked;
