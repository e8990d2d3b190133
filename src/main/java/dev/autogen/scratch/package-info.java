/** Throw-away PostgreSQL: a given server, a container or the embedded one. */
@NullMarked
package dev.autogen.scratch;

import org.jspecify.annotations.NullMarked;
