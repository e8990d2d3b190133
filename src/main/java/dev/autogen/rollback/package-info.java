/** Finds the way back from the middle of a migration, and proves it on a throw-away server. */
@NullMarked
package dev.autogen.rollback;

import org.jspecify.annotations.NullMarked;
