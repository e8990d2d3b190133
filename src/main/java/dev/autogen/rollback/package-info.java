/** Finds the rollback of a partially applied migration and proves it on a throw-away server. */
@NullMarked
package dev.autogen.rollback;

import org.jspecify.annotations.NullMarked;
