/**
 * Turns a comparison and its answers into migration files and proves them.
 *
 * <p>Input: a comparison and a request. Output: drafts, which are not yet written to the folder.
 */
@NullMarked
package dev.autogen.draft;

import org.jspecify.annotations.NullMarked;
