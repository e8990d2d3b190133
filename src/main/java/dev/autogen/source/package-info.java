/**
 * Reads the source code of the entities.
 *
 * <p>Input: source folders. Output: lines, initial values, and renames since the last commit.
 */
@NullMarked
package dev.autogen.source;

import org.jspecify.annotations.NullMarked;
