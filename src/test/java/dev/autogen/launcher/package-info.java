/** Tests of the distribution, started as a user starts it. */
@NullMarked
package dev.autogen.launcher;

import org.jspecify.annotations.NullMarked;
