/**
 * Throw-away PostgreSQL servers: embedded, in a container, or given by a URL.
 *
 * <p>Input: settings and the version of PostgreSQL to match. Output: empty databases, and copies of
 * databases.
 */
@NullMarked
package dev.autogen.scratch;

import org.jspecify.annotations.NullMarked;
