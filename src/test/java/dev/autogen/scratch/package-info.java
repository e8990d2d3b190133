/** Tests of the throw-away servers. */
@NullMarked
package dev.autogen.scratch;

import org.jspecify.annotations.NullMarked;
