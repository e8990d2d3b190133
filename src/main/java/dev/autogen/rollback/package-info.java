/**
 * Reverts a migration that stopped in the middle.
 *
 * <p>Input: a migration and the number of steps that ran. Output: a migration whose downgrade
 * undoes exactly these steps, found on a throw-away server.
 */
@NullMarked
package dev.autogen.rollback;

import org.jspecify.annotations.NullMarked;
