/**
 * Reverts a migration that stopped in the middle.
 *
 * <p>In come a migration and the number of steps that ran; out comes a migration whose downgrade
 * undoes just these, found on a throw-away server.
 */
@NullMarked
package dev.autogen.rollback;

import org.jspecify.annotations.NullMarked;
