/**
 * What a statement does to a database.
 *
 * <p>Input: a statement for a throw-away server. Output: its locks, rewrites and scans, as the
 * catalog shows them.
 */
@NullMarked
package dev.autogen.measure;

import org.jspecify.annotations.NullMarked;
