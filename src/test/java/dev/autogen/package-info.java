/** Rules that the whole of autogen keeps. */
@NullMarked
package dev.autogen;

import org.jspecify.annotations.NullMarked;
