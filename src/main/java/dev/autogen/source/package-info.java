/**
 * Reads the source code of the entities.
 *
 * <p>In come source folders; out come lines, initial values, and what was renamed since the last
 * commit.
 */
@NullMarked
package dev.autogen.source;

import org.jspecify.annotations.NullMarked;
