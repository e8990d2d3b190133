/**
 * Applies and reverts migrations on one database, or says what that would do.
 *
 * <p>Input: a session and a target. Output: the migrations that ran, a script, or a preview with
 * locks.
 */
@NullMarked
package dev.autogen.deploy;

import org.jspecify.annotations.NullMarked;
