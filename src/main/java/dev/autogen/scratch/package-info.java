/**
 * Throw-away PostgreSQL servers: embedded, in a container, or given by a URL.
 *
 * <p>In come settings and the version to stand for; out come empty databases, and copies of others.
 */
@NullMarked
package dev.autogen.scratch;

import org.jspecify.annotations.NullMarked;
