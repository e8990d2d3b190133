/**
 * Proves migrations on a throw-away server, upwards and downwards, over rows.
 *
 * <p>Input: migrations and a throw-away database. Output: what could not be proven, and the locks
 * of each statement.
 */
@NullMarked
package dev.autogen.proof;

import org.jspecify.annotations.NullMarked;
