/** Throw-away PostgreSQL servers: an external one, a container or the embedded one. */
@NullMarked
package dev.autogen.scratch;

import org.jspecify.annotations.NullMarked;
