/** Tests of two schemas as operations. */
@NullMarked
package dev.autogen.diff;

import org.jspecify.annotations.NullMarked;
