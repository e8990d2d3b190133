/** Proves a migration on a throw-away server, upwards and downwards, over rows. */
@NullMarked
package dev.autogen.proof;

import org.jspecify.annotations.NullMarked;
