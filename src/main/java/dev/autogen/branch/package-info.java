/**
 * Changes the order of migrations: merge, rebase, squash.
 *
 * <p>Input: a folder of migrations and a change of its order. Output: edits of its files, each
 * proven before a file is written.
 */
@NullMarked
package dev.autogen.branch;

import org.jspecify.annotations.NullMarked;
