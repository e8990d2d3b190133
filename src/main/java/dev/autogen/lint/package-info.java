/**
 * Judges files of SQL, of any tool, by what their statements do on a throw-away server.
 *
 * <p>Input: files. Output: findings with file, line, hazard and advice.
 */
@NullMarked
package dev.autogen.lint;

import org.jspecify.annotations.NullMarked;
