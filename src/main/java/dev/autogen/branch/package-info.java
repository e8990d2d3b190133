/**
 * Changes the order of migrations: merge, rebase, squash.
 *
 * <p>In come a folder of migrations and what to do with them; out come edits of its files, each
 * proven before a file is written.
 */
@NullMarked
package dev.autogen.branch;

import org.jspecify.annotations.NullMarked;
