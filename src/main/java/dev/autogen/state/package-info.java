/**
 * Where a database is among the migrations.
 *
 * <p>Input: the migrations of the folder and the history of a database. Output: a {@link
 * dev.autogen.state.MigrationStatus}, or an edit of the history.
 */
@NullMarked
package dev.autogen.state;

import org.jspecify.annotations.NullMarked;
