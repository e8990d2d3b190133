/**
 * What a statement does to a database.
 *
 * <p>In comes a statement for a throw-away server; out come its locks, rewrites and scans, as the
 * catalog shows them.
 */
@NullMarked
package dev.autogen.measure;

import org.jspecify.annotations.NullMarked;
